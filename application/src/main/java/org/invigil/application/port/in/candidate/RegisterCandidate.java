package org.invigil.application.port.in.candidate;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.rule.RuleBroken;

/** An exams officer registers a candidate. */
public interface RegisterCandidate {

  Outcome handle(Command command);

  record Command(Actor by, String identifier, String name, String email) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  record Registered(CandidateId candidate) implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record Taken() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "candidate.taken";
    }

    @Override
    public String sentence() {
      return "The e-mail address or the identifier belongs to another candidate.";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
