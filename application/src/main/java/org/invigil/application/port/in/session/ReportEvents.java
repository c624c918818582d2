package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.access.Actor;
import org.invigil.domain.session.ExamSessionId;

/** The program tells what it noticed. */
public interface ReportEvents {

  Outcome handle(Command command);

  /**
   * @param sentAt when the message left, on the program's clock: its offset is measured by it
   */
  record Command(Actor by, ExamSessionId session, Optional<Instant> sentAt, List<Reported> events) {

    /** A message of exactly this many events is taken. */
    public static final int MOST = 500;

    public Command {
      events = List.copyOf(events);
    }
  }

  /**
   * @param id chosen by the program; without one, the same words at the same time are the same
   * @param kind as {@code EventKind} names it: {@code left-desk}
   */
  record Reported(
      Optional<UUID> id, String kind, Instant at, Optional<Instant> until, String detail) {}

  sealed interface Outcome permits Noted, SessionRefusal {}

  /**
   * @param refused the places of those events in the message that are not kept, ever
   */
  record Noted(int added, int known, List<Integer> refused) implements Outcome {
    public Noted {
      refused = List.copyOf(refused);
    }
  }
}
