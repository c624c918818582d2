package org.invigil.application.service.onboarding;

import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.application.port.out.OnboardingTerms;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.Onboarding;

/** Submits an attempt: what is certain is approved, a bad picture rejected, the rest referred. */
public final class SubmitAttemptService implements SubmitAttempt {

  private final OnboardingDesk desk;
  private final DocumentJudge judge;
  private final OnboardingTerms terms;
  private final OnboardingLetters letters;

  public SubmitAttemptService(
      OnboardingDesk desk, DocumentJudge judge, OnboardingTerms terms, OnboardingLetters letters) {
    this.desk = desk;
    this.judge = judge;
    this.terms = terms;
    this.letters = letters;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Candidate candidate)) {
      return new NotPermitted();
    }
    return desk.inOne(() ->
        desk.of(candidate).map(it -> submit(it, command.attempt())).orElseGet(NoOnboarding::new));
  }

  private Outcome submit(Stored<Onboarding> found, int attempt) {
    var current = desk.asOfNow(found);
    if (!(current instanceof Onboarding.InAttempt taking)) {
      return new NotNow(Standing.of(current));
    }
    if (taking.attempts() != attempt) {
      return new AnotherAttempt();
    }
    var answer = taking.submit(desk.now(), judge.judge(taking, desk.today()));
    desk.replace(found, answer);
    return tell(answer);
  }

  private Outcome tell(Onboarding answer) {
    return switch (answer) {
      case Onboarding.Approved it -> {
        terms.approved(it.candidate(), desk.now());
        letters.approved(it);
        yield new Approved();
      }
      case Onboarding.Rejected it -> {
        letters.rejected(it);
        yield new Rejected(
            it.last().reasons().stream().sorted().toList(),
            it.last().attempt().scans().faults(),
            desk.attemptsLeft(it));
      }
      case Onboarding it -> new Waiting(desk.attemptsLeft(it));
    };
  }
}
