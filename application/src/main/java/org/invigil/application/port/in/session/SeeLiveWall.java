package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.List;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;

/** Who sits a live exam now, and who of them needs a proctor first? */
public interface SeeLiveWall {

  Outcome handle(Command command);

  record Command(Actor by, ExamId exam) {}

  sealed interface Outcome permits Seen, SessionRefusal {}

  /**
   * @param candidates those who need a proctor most first
   * @param proctors all who are assigned to the exam
   */
  record Seen(
      ExamId exam,
      String title,
      Instant now,
      List<WatchedCandidate> candidates,
      List<Proctor> proctors)
      implements Outcome {
    public Seen {
      candidates = List.copyOf(candidates);
      proctors = List.copyOf(proctors);
    }
  }
}
