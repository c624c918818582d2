package org.invigil.application.port.in.retention;

import java.time.Instant;
import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.Subject;

/** A candidate sees until when what is kept of them, as it was shown to them (RET-3). */
public interface SeeMyErasureDates {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /** The onboarding first, then each exam of which something is kept or being erased. */
  record Seen(List<KeptUntil> kept) implements Outcome {

    public Seen {
      kept = List.copyOf(kept);
    }
  }

  /**
   * @param policy in words
   * @param held whether a hold keeps it beyond its date, until it is lifted (RET-4)
   */
  record KeptUntil(Subject subject, Instant due, String policy, boolean held) {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
