package org.invigil.application.port.in.exam;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.GoToTest;

/** Staff entitled to it, and candidates enrolled in it, see an exam. */
public interface SeeExam {

  Outcome handle(Command command);

  record Command(Actor by, ExamId exam) {}

  sealed interface Outcome {}

  /** With whether "Go to test" is active for who asks, at the time of the server. */
  record Seen(Exam exam, GoToTest goToTest, Instant now) implements Outcome {}

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }
}
