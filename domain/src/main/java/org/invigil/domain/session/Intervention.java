package org.invigil.domain.session;

import java.time.Instant;
import org.invigil.domain.access.StaffId;
import org.jmolecules.ddd.annotation.ValueObject;

/** What somebody did while the exam ran, or decided about it. All of it is in the record. */
@ValueObject
public sealed interface Intervention {

  Instant at();

  /** The candidate sees every action (SES-10), but is not told of flags (FLG-5). */
  default boolean candidateSees() {
    return true;
  }

  /** A proctor resumed, or the exam came to its end meanwhile. */
  default boolean endsAPause() {
    return this instanceof ResumedBy || this instanceof EndedBy || this instanceof Reopened;
  }

  record Warned(StaffId by, String text, Instant at) implements Intervention {
    public Warned {
      Words.require(text);
    }
  }

  record PausedBy(StaffId by, String reason, Instant at) implements Intervention {
    public PausedBy {
      Words.require(reason);
    }
  }

  record ResumedBy(StaffId by, Instant at) implements Intervention {}

  record EndedBy(StaffId by, String reason, Instant at) implements Intervention {
    public EndedBy {
      Words.require(reason);
    }
  }

  /** The proctor gave the candidate the identifier under which the exam is entered. */
  record HandedOver(StaffId by, String eventId, Instant at) implements Intervention {
    public HandedOver {
      Words.require(eventId);
    }
  }

  record HandRaised(Instant at) implements Intervention {}

  record Flagged(StaffId by, String text, Instant at) implements Intervention {
    public Flagged {
      Words.require(text);
    }

    @Override
    public boolean candidateSees() {
      return false;
    }
  }

  record Reopened(StaffId by, String reason, Instant at) implements Intervention {
    public Reopened {
      Words.require(reason);
    }
  }

  record AcceptedAnyway(StaffId by, String reason, Instant at) implements Intervention {
    public AcceptedAnyway {
      Words.require(reason);
    }
  }
}
