package org.invigil.application.port.in.candidate;

import java.util.Set;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.rule.RuleBroken;

/** An exams officer sets the reasonable adjustments of a candidate (CAN-3, CAN-4). */
public interface SetAdjustments {

  Outcome handle(Command command);

  record Command(
      Actor by,
      CandidateId candidate,
      int extraMinutesPerHour,
      int breakMinutesPerHour,
      Set<String> permittedSoftware,
      Set<String> permittedItems,
      Set<FlagKind> mutedKinds) {}

  sealed interface Outcome {}

  record Adjusted() implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
