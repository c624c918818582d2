package org.invigil.application.port.in.retention;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.retention.Subject;
import org.invigil.domain.rule.RuleBroken;

/** A privacy officer, or a dispute, keeps something until the hold is lifted (RET-4). */
public interface PlaceHold {

  Outcome handle(Command command);

  record Command(Actor by, Subject names, String reason) {}

  sealed interface Outcome {}

  record Placed(HoldId hold) implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record BeingErased() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }

    @Override
    public String code() {
      return "retention.being-erased";
    }

    @Override
    public String sentence() {
      return "Its erasure has begun; nothing can keep it any more.";
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
