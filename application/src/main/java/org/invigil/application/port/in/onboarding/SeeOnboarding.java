package org.invigil.application.port.in.onboarding;

import java.time.Duration;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.onboarding.Onboarding;

/** A candidate, or an exams officer, asks where an onboarding stands. */
public interface SeeOnboarding {

  Outcome handle(Command command);

  record Command(Actor by, CandidateId candidate) {}

  sealed interface Outcome {}

  /**
   * @param onboarding as it stands at this moment
   * @param waiting how long it has been waiting for a person; zero when it is not
   * @param place among those that wait in the institution, from 1; zero when it does not wait
   */
  record Seen(Onboarding onboarding, int attemptsLeft, Duration waiting, long place)
      implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoOnboarding() implements Outcome, NoSuchOnboarding {}
}
