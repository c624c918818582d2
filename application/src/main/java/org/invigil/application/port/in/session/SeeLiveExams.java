package org.invigil.application.port.in.session;

import java.util.List;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;

/** Which live exams are being sat now, of those that the proctor is assigned to? */
public interface SeeLiveExams {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome permits Seen, SessionRefusal {}

  /** Exams that nobody sits at the moment are not in it. */
  record Seen(List<LiveExam> exams) implements Outcome {
    public Seen {
      exams = List.copyOf(exams);
    }
  }

  /**
   * @param sitting how many sit it now
   * @param hands how many of them have raised a hand
   * @param urgent how many of them somebody should look at now
   */
  record LiveExam(ExamId exam, String title, int sitting, int hands, int urgent) {}
}
