package org.invigil.application.port.in.review;

import java.time.Duration;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.review.ReviewStatistics;

/** What was flagged in an exam, how was it decided, do people agree, and how long did they look? */
public interface SeeExamStatistics {

  Outcome handle(Command command);

  record Command(Actor by, ExamId exam) {}

  sealed interface Outcome permits Seen, ReviewRefusal {}

  record Seen(String exam, ReviewStatistics statistics, TimeSpent spent) implements Outcome {}

  /**
   * How long staff had recordings open.
   *
   * @param time of the looks whose end is known
   * @param looks how many these are
   * @param withoutEnd looks whose end nobody told; their time is not known
   */
  record TimeSpent(Duration time, int looks, int withoutEnd) {}
}
