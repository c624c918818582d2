package org.invigil.application.port.in.candidate;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.rule.RuleBroken;

/** A candidate asks before the exam for a program that they need (CAN-4). */
public interface RequestSoftware {

  Outcome handle(Command command);

  record Command(Actor by, CandidateId candidate, String software) {}

  sealed interface Outcome {}

  record Asked() implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
