package org.invigil.application.port.in.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.session.ExamSessionId;

/** Who looked at this session, and when? */
public interface SeeAccessLog {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Looks, ReviewRefusal {}

  /** Oldest first. */
  record Looks(List<Look> looks) implements Outcome {

    public Looks {
      looks = List.copyOf(looks);
    }
  }

  /**
   * @param what in a word, such as {@code recording-opened}
   * @param by the member of staff; told to privacy officers only
   * @param session absent for a look at an onboarding
   */
  record Look(
      Instant at, String what, Who who, Optional<StaffId> by, Optional<ExamSessionId> session) {}

  /** What sort of actor looked. */
  enum Who {
    STAFF,
    CANDIDATE,
    SYSTEM
  }
}
