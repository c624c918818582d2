package org.invigil.application.service.review;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeExamStatistics;
import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.review.ReviewStatistics;
import org.invigil.domain.review.WhoReviews;

/** Counts over the sessions of an exam; the log of looks says how long staff looked. */
public final class SeeExamStatisticsService implements SeeExamStatistics {

  private final Exams exams;
  private final ReviewedSessions sessions;
  private final AccessLog log;

  public SeeExamStatisticsService(Exams exams, ReviewedSessions sessions, AccessLog log) {
    this.exams = exams;
    this.sessions = sessions;
    this.log = log;
  }

  @Override
  public Outcome handle(Command command) {
    return exams
        .find(command.exam())
        .map(Stored::value)
        .filter(it -> it.institution().equals(command.by().institution()))
        .map(it -> show(command.by(), it))
        .orElseGet(ReviewRefusal.NoSuchExam::new);
  }

  private Outcome show(Actor by, Exam exam) {
    if (!WhoReviews.seeStatistics(by, exam.institution(), exam.id())) {
      return new ReviewRefusal.NotYours();
    }
    var reviewed = sessions.of(exam.id(), exam.institution());
    var statistics =
        ReviewStatistics.of(
            reviewed.stream()
                .map(it -> new ReviewStatistics.Reviewed(it.review(), it.flags()))
                .toList());
    var spent =
        reviewed.stream()
            .map(it -> spent(log.of(it.session().id())))
            .reduce(new TimeSpent(Duration.ZERO, 0, 0), SeeExamStatisticsService::and);
    return new Seen(exam.plan().title(), statistics, spent);
  }

  private static TimeSpent spent(List<AccessLog.Entry> entries) {
    Map<StaffId, Instant> open = new HashMap<>();
    var spent = new TimeSpent(Duration.ZERO, 0, 0);
    for (var each : entries) {
      if (each.by() instanceof Actor.Staff staff) {
        switch (each.what()) {
          case RECORDING_OPENED -> open.putIfAbsent(staff.id(), each.at());
          case RECORDING_CLOSED -> {
            var since = open.remove(staff.id());
            if (since != null) {
              spent = and(spent, new TimeSpent(Duration.between(since, each.at()), 1, 0));
            }
          }
          default -> {} // no look at a recording
        }
      }
    }
    return and(spent, new TimeSpent(Duration.ZERO, 0, open.size()));
  }

  private static TimeSpent and(TimeSpent one, TimeSpent other) {
    return new TimeSpent(
        one.time().plus(other.time()),
        one.looks() + other.looks(),
        one.withoutEnd() + other.withoutEnd());
  }
}
