package org.invigil.application.service.onboarding;

import java.util.List;
import java.util.OptionalDouble;
import org.invigil.application.port.in.onboarding.SeeAttempt;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.OnboardingTerms;
import org.invigil.application.service.picture.NameDesk;
import org.invigil.application.service.review.Looks;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.ReadDocument;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.FaceTemplate;

/** Gathers what an officer decides by. */
public final class SeeAttemptService implements SeeAttempt {

  private final OnboardingDesk desk;
  private final NameDesk names;
  private final OnboardingTerms terms;
  private final Looks looks;

  public SeeAttemptService(
      OnboardingDesk desk, NameDesk names, OnboardingTerms terms, Looks looks) {
    this.desk = desk;
    this.names = names;
    this.terms = terms;
    this.looks = looks;
  }

  @Override
  public Outcome handle(Command command) {
    return OnboardingDesk.officer(command.by()).isEmpty()
        ? new NotPermitted()
        : desk.waiting(command.onboarding(), command.attempt(), command.by())
            .<Outcome>map(it -> see(command, it))
            .orElseGet(NoAttempt::new);
  }

  private Seen see(Command command, Onboarding.WaitingForPerson waiting) {
    return desk.inOne(() -> {
      var thing = command.onboarding() + "|attempt " + command.attempt();
      looks.note(
          command.by(),
          AccessLog.What.PERSONAL_DATA,
          waiting.institution(),
          waiting.candidate(),
          thing);
      var read = waiting.attempt().scans().of(Scan.Kind.DOCUMENT).flatMap(Scan::document);
      return new Seen(
          waiting,
          terms.of(waiting.candidate()).map(OnboardingTerms.Terms::name).orElse(""),
          read,
          read.flatMap(ReadDocument::name).flatMap(it -> names.compare(waiting.candidate(), it)),
          likeness(faces(waiting, Scan.Kind.FACE), faces(waiting, Scan.Kind.DOCUMENT)));
    });
  }

  private static List<FaceTemplate> faces(Onboarding.WaitingForPerson of, Scan.Kind kind) {
    return of.attempt().scans().of(kind).map(Scan::faces).orElseGet(List::of);
  }

  private static OptionalDouble likeness(List<FaceTemplate> live, List<FaceTemplate> portraits) {
    return live.isEmpty() || portraits.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(live.getFirst().similarityTo(portraits.getFirst()));
  }
}
