package org.invigil.application.port.in.exam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.GoToTest;
import org.invigil.domain.session.ExamSessionId;

/** A candidate sees every exam they are enrolled in, and how often they sat it. */
public interface ListMyExams {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /**
   * @param exams those that open first come first; practice, which is always open, comes last
   */
  record Mine(List<MyExam> exams, Instant now) implements Outcome {

    public Mine {
      exams = List.copyOf(exams);
    }
  }

  /**
   * @param guidelinesRead whether the guidelines in force were confirmed
   * @param sessionsAllowed how often it may be sat, retakes included
   * @param sessions oldest first
   */
  record MyExam(
      Exam exam,
      GoToTest goToTest,
      boolean guidelinesRead,
      int sessionsAllowed,
      List<MySession> sessions) {

    public MyExam {
      sessions = List.copyOf(sessions);
    }
  }

  /**
   * @param state in a word, such as {@code running} or {@code complete}
   * @param ended empty while it is under way
   * @param decided whether there is a verdict, which the candidate may see
   */
  record MySession(
      ExamSessionId session,
      String state,
      Instant begun,
      Optional<Instant> ended,
      boolean decided) {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
