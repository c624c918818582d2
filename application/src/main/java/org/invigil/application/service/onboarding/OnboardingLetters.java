package org.invigil.application.service.onboarding;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.OnboardingTerms;
import org.invigil.application.port.out.Outbox;
import org.invigil.application.service.InWords;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.RejectionReason;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.PictureFault;

/** Tells the candidate what became of an attempt (ONB-5). */
public final class OnboardingLetters {

  private final OnboardingTerms terms;
  private final Outbox outbox;
  private final Chance chance;

  public OnboardingLetters(OnboardingTerms terms, Outbox outbox, Chance chance) {
    this.terms = terms;
    this.outbox = outbox;
    this.chance = chance;
  }

  /** The reasons in plain words, what to do about each, how many attempts are left, whom to ask. */
  void rejected(Onboarding.Rejected rejected) {
    terms
        .of(rejected.candidate())
        .ifPresent(it ->
            put(
                rejected,
                it,
                "onboarding-rejected",
                Map.of(
                    "name", it.name(),
                    "reasons", reasons(rejected),
                    "left", "" + rejected.attemptsLeft(it.attempts()),
                    "deadline", InWords.time(rejected.file().deadline(), ZoneOffset.UTC),
                    "contact", it.contact())));
  }

  void approved(Onboarding.Approved approved) {
    terms
        .of(approved.candidate())
        .ifPresent(it ->
            put(
                approved,
                it,
                "onboarding-approved",
                Map.of("name", it.name(), "contact", it.contact())));
  }

  private void put(
      Onboarding about, OnboardingTerms.Terms to, String template, Map<String, String> words) {
    outbox.put(
        new Letter(
            chance.identifier(),
            about.institution(),
            about.candidate().value(),
            to.email(),
            template,
            words));
  }

  private static String reasons(Onboarding.Rejected rejected) {
    var reasons = rejected.last().reasons().stream().sorted().map(OnboardingLetters::reason);
    var scans =
        rejected.last().attempt().scans().faults().entrySet().stream()
            .map(it -> scan(it.getKey()) + " " + prompts(it.getValue()));
    return Stream.concat(reasons, scans).collect(Collectors.joining("\n"));
  }

  private static String scan(Scan.Kind kind) {
    return switch (kind) {
      case FACE -> "In your face scan:";
      case DOCUMENT -> "In your ID scan:";
    };
  }

  private static String prompts(Collection<PictureFault> faults) {
    return faults.stream().sorted().map(PictureFault::prompt).collect(Collectors.joining(" "));
  }

  private static String reason(RejectionReason it) {
    return it.words() + " " + it.whatToDo();
  }
}
