package org.invigil.application.port.in.candidate;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.rule.RuleBroken;

/** A candidate has a new registered name, by themselves or by an exams officer (CAN-2). */
public interface ChangeName {

  Outcome handle(Command command);

  record Command(Actor by, CandidateId candidate, String name) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  /** A new name is matched against the ID again before the next exam. */
  record Changed(boolean nameMustBeMatched) implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
