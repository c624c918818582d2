package org.invigil.adapter.in.web.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.PictureFault;

/** An onboarding in the words of its page. */
public record OnboardingView(Words words, SeeOnboarding.Seen seen) {

  /** A reason of a rejection with what to do about it, and what was wrong with the pictures. */
  public record Reason(String words, String whatToDo) {}

  /**
   * One of the two pictures of an attempt.
   *
   * @param kind {@code face} or {@code document}
   * @param address of the picture that is there; empty while none is
   * @param faults prompts to take it again; empty where it is good
   */
  public record ScanView(String kind, int attempt, String address, List<String> faults) {

    public boolean isThere() {
      return !address.isEmpty();
    }
  }

  public String standing() {
    return Standing.of(seen.onboarding()).code();
  }

  public boolean mayBegin() {
    return seen.onboarding() instanceof Onboarding.MayTry && seen.attemptsLeft() > 0;
  }

  public boolean isInAttempt() {
    return seen.onboarding() instanceof Onboarding.InAttempt;
  }

  public boolean isWaiting() {
    return seen.onboarding() instanceof Onboarding.WaitingForPerson;
  }

  public int attempt() {
    return seen.onboarding().attempts();
  }

  public int left() {
    return seen.attemptsLeft();
  }

  /** Until when, while it can still be done. */
  public Optional<Instant> deadline() {
    return seen.onboarding() instanceof Onboarding.Unsettled
        ? Optional.of(seen.onboarding().file().deadline())
        : Optional.empty();
  }

  public List<Reason> reasons() {
    return seen.onboarding() instanceof Onboarding.Rejected rejected
        ? rejected.last().reasons().stream()
            .sorted()
            .map(it ->
                new Reason(
                    words.find("reason." + it.code()).orElseGet(it::words),
                    words.find("reason." + it.code() + ".do").orElseGet(it::whatToDo)))
            .toList()
        : List.of();
  }

  /** What was wrong with the pictures of the attempt that was rejected. */
  public List<String> rejectedFaults() {
    if (!(seen.onboarding() instanceof Onboarding.Rejected rejected)) {
      return List.of();
    }
    var all = new ArrayList<String>();
    for (var kind : Scan.Kind.values()) {
      rejected.last().attempt().scans().of(kind).ifPresent(it -> all.addAll(said(it.faults())));
    }
    return List.copyOf(all);
  }

  public List<ScanView> scans() {
    return seen.onboarding() instanceof Onboarding.InAttempt taking
        ? List.of(scan(taking, Scan.Kind.FACE), scan(taking, Scan.Kind.DOCUMENT))
        : List.of();
  }

  /** Whether both pictures are there. */
  public boolean isComplete() {
    return scans().stream().allMatch(ScanView::isThere);
  }

  public boolean hasFaults() {
    return scans().stream().anyMatch(it -> !it.faults().isEmpty());
  }

  private ScanView scan(Onboarding.InAttempt taking, Scan.Kind kind) {
    var code = kind == Scan.Kind.FACE ? "face" : "document";
    var scan = taking.attempt().scans().of(kind);
    return new ScanView(
        code,
        taking.attempts(),
        scan.map(it ->
                "/api/onboardings/%s/attempts/%d/%s?%s"
                    .formatted(taking.id().value(), taking.attempts(), code, it.picture().value()))
            .orElse(""),
        scan.map(it -> said(it.faults())).orElse(List.of()));
  }

  private List<String> said(Set<PictureFault> faults) {
    return faults.stream().sorted().map(it -> said(words, it)).toList();
  }

  /** A prompt in the reader's language. */
  public static String said(Words words, PictureFault fault) {
    return words.find("fault." + fault.code()).orElseGet(fault::prompt);
  }
}
