package org.invigil.application.service.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.invigil.application.port.in.retention.SeeCaptured;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.RetainedThings.Dated;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.CapturedData;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.domain.retention.Shortening;

/** Puts together what exams capture and the dates that were shown. */
public final class SeeCapturedService implements SeeCaptured {

  private final Exams exams;
  private final Courses courses;
  private final RetainedThings retained;
  private final ErasureDates dates;

  public SeeCapturedService(
      Exams exams, Courses courses, RetainedThings retained, ErasureDates dates) {
    this.exams = exams;
    this.courses = courses;
    this.retained = retained;
    this.dates = dates;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    return Permission.KEEP_PRIVACY.heldBy(command.by(), institution)
        ? seen(institution)
        : new NotPermitted();
  }

  private Seen seen(InstitutionId institution) {
    var policy = dates.policyOf(institution);
    var shown = retained.dates(institution);
    return new Seen(
        new OfOnboardings(
            CapturedData.ofOnboarding(), policy.onboardingDays(), datesOf(shown, Optional.empty())),
        exams.of(institution).stream()
            .map(Stored::value)
            .map(it -> seen(it, policy, shown))
            .toList());
  }

  private OfExam seen(Exam exam, RetentionPolicy policy, List<Dated> shown) {
    return new OfExam(
        exam.id(),
        exam.plan().title(),
        CapturedData.of(exam.plan().captures()),
        terms(exam, policy),
        datesOf(shown, Optional.of(exam.id())),
        next(exam));
  }

  private Optional<Instant> next(Exam exam) {
    var date = dates.of(exam, Optional.empty());
    return exam.plan().schedule() instanceof Schedule.Window && !dates.hasCome(date)
        ? Optional.of(date.due())
        : Optional.empty();
  }

  private List<ExamTerm> terms(Exam exam, RetentionPolicy policy) {
    var course =
        courses.find(exam.course()).map(it -> it.value().retention()).orElse(Shortening.NONE);
    var shorter =
        Stream.of(course, exam.plan().retention())
            .filter(Shortening.To.class::isInstance)
            .map(it -> ((Shortening.To) it).term());
    return Stream.concat(Stream.of(policy.exam()), shorter).distinct().toList();
  }

  private static List<Date> datesOf(List<Dated> shown, Optional<ExamId> exam) {
    return shown.stream()
        .filter(it -> it.exam().equals(exam))
        .map(it -> new Date(it.due(), it.candidates()))
        .toList();
  }
}
