package org.invigil.domain.session;

import java.time.Instant;
import java.util.List;
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

  /** Those of the staff who are named in it. */
  default List<StaffId> staff() {
    return switch (this) {
      case Warned(var by, var _, var _) -> List.of(by);
      case PausedBy(var by, var _, var _) -> List.of(by);
      case ResumedBy(var by, var _) -> List.of(by);
      case EndedBy(var by, var _, var _) -> List.of(by);
      case HandedOver(var by, var _, var _) -> List.of(by);
      case HandRaised _ -> List.of();
      case HandAnswered(var by, var _) -> List.of(by);
      case PassedOn(var by, var to, var _, var _) -> List.of(by, to);
      case Flagged(var by, var _, var _) -> List.of(by);
      case Reopened(var by, var _, var _) -> List.of(by);
      case AcceptedAnyway(var by, var _, var _) -> List.of(by);
    };
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

  /** A proctor saw the raised hand. */
  record HandAnswered(StaffId by, Instant at) implements Intervention {}

  /**
   * Another proctor looks after the candidate from now on, or the same one says that they do.
   *
   * @param note what the other should know; may be empty
   */
  record PassedOn(StaffId by, StaffId to, String note, Instant at) implements Intervention {
    public PassedOn {
      if (!note.isEmpty()) {
        Words.require(note);
      }
    }

    /** It is about the candidate, like a flag, and does nothing to them. */
    @Override
    public boolean candidateSees() {
      return false;
    }
  }

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
