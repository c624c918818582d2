package org.invigil.application.port.in.candidate;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.rule.RuleBroken;

/** An exams officer grants or declines a program that a candidate asked for. */
public interface DecideSoftware {

  Outcome handle(Command command);

  record Command(
      Actor by, CandidateId candidate, String software, boolean granted, String reason) {}

  sealed interface Outcome {}

  record Decided() implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NoSuchRequest() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "request";
    }
  }

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
