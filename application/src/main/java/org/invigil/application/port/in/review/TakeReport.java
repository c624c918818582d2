package org.invigil.application.port.in.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSessionId;

/**
 * Everything that was found and decided about a session, and who looked, for the file of a case.
 * That somebody took it is logged as an export.
 */
public interface TakeReport {

  Outcome handle(Command command);

  record Command(Actor by, ExamSessionId session) {}

  sealed interface Outcome permits Report, ReviewRefusal {}

  /**
   * @param candidate the institution's identifier; empty where the candidate was erased
   * @param looks of staff, oldest first
   */
  record Report(
      ExamSessionId session,
      ExamId exam,
      String examTitle,
      Optional<String> candidate,
      Instant begun,
      SeeFlags.Seen flags,
      SeeReview.Seen review,
      List<Looked> looks)
      implements Outcome {

    public Report {
      looks = List.copyOf(looks);
    }
  }

  /**
   * @param what in a word, such as {@code recording-opened}
   * @param who the name; empty where the account is gone
   */
  record Looked(Instant at, String what, String who) {}
}
