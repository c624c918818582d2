package org.invigil.application.port.in.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.CapturedData;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.retention.ExamTerm;

/**
 * A privacy officer sees what is captured: of each exam and of onboardings which data, for which
 * purpose, how long it is kept, and on which dates it is erased (EXM-7, RET-3).
 */
public interface SeeCaptured {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  record Seen(OfOnboardings onboardings, List<OfExam> exams) implements Outcome {

    public Seen {
      exams = List.copyOf(exams);
    }
  }

  /**
   * @param days how long it is kept
   */
  record OfOnboardings(List<CapturedData> data, int days, List<Date> dates) {

    public OfOnboardings {
      data = List.copyOf(data);
      dates = List.copyOf(dates);
    }
  }

  /**
   * @param terms of the institution, the course and the exam, where they name one; the earliest
   *     date counts
   * @param dates that were shown to candidates
   * @param next the date of who comes to the exam from now on; empty for practice exams, whose date
   *     depends on when they are sat
   */
  record OfExam(
      ExamId exam,
      String title,
      List<CapturedData> data,
      List<ExamTerm> terms,
      List<Date> dates,
      Optional<Instant> next) {

    public OfExam {
      data = List.copyOf(data);
      terms = List.copyOf(terms);
      dates = List.copyOf(dates);
    }
  }

  /** When the data of so many candidates is erased, if no hold keeps it. */
  record Date(Instant due, int candidates) {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
