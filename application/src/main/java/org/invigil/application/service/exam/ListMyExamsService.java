package org.invigil.application.service.exam;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.exam.ListMyExams;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.review.Review;
import org.invigil.domain.session.ExamSession;

/** Finds a candidate's exams by their enrolments, and what became of each. */
public final class ListMyExamsService implements ListMyExams {

  private final Exams exams;
  private final Enrolments enrolments;
  private final ExamSessions sessions;
  private final Reviews reviews;
  private final InstantSource time;

  public ListMyExamsService(
      Exams exams,
      Enrolments enrolments,
      ExamSessions sessions,
      Reviews reviews,
      InstantSource time) {
    this.exams = exams;
    this.enrolments = enrolments;
    this.sessions = sessions;
    this.reviews = reviews;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return command.by() instanceof Actor.Candidate candidate
        ? mine(candidate, time.instant())
        : new NotPermitted();
  }

  private Mine mine(Actor.Candidate candidate, Instant now) {
    var sat = sessions.of(candidate.id()).stream().map(Stored::value).toList();
    return new Mine(
        enrolments.of(candidate.id()).stream()
            .map(Stored::value)
            .filter(it -> it.institution().equals(candidate.institution()))
            .flatMap(
                it -> exams.find(it.exam()).map(exam -> mine(exam.value(), it, sat, now)).stream())
            .sorted(Comparator.comparing(ListMyExamsService::opens))
            .toList(),
        now);
  }

  private MyExam mine(Exam exam, Enrolment enrolment, List<ExamSession> sat, Instant now) {
    return new MyExam(
        exam,
        exam.goToTest(now, enrolment),
        enrolment.hasRead(Guidelines.of(exam).version()),
        enrolment.sessionsAllowed(),
        sat.stream().filter(it -> it.plan().exam().equals(exam.id())).map(this::mine).toList());
  }

  private MySession mine(ExamSession session) {
    var over =
        session instanceof ExamSession.Over it
            ? Optional.of(it.endedAt())
            : Optional.<Instant>empty();
    return new MySession(
        session.id(),
        session.state(),
        session.plan().begun(),
        over,
        over.isPresent() && decided(session));
  }

  private boolean decided(ExamSession session) {
    return reviews
        .find(Review.idOf(session.id()))
        .filter(it -> it.value().verdict().isPresent())
        .isPresent();
  }

  private static Instant opens(MyExam mine) {
    return switch (mine.exam().plan().schedule()) {
      case Schedule.Window window -> window.opens();
      case Schedule.Practice always -> Instant.MAX;
    };
  }
}
