package org.invigil.application.service.retention;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.invigil.application.port.in.retention.TryRetentionPolicy;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.RetainedThings.Dated;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.RetentionPolicy;

/** Works out every date under both policies and keeps nothing. */
public final class TryRetentionPolicyService implements TryRetentionPolicy {

  private final ErasureDates dates;
  private final RetainedThings retained;
  private final Exams exams;
  private final Enrolments enrolments;

  public TryRetentionPolicyService(
      ErasureDates dates, RetainedThings retained, Exams exams, Enrolments enrolments) {
    this.dates = dates;
    this.retained = retained;
    this.exams = exams;
    this.enrolments = enrolments;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = command.by().institution();
    if (!Permission.KEEP_PRIVACY.heldBy(command.by(), institution)) {
      return new NotPermitted();
    }
    return RetentionPolicy.readDays(command.onboardingDays())
        .match(days -> tried(institution, new RetentionPolicy(command.exam(), days)), Invalid::new);
  }

  private Outcome tried(InstitutionId institution, RetentionPolicy policy) {
    var shown = retained.dates(institution);
    return new Tried(
        policy,
        count(shown, it -> it.exam().isPresent()),
        count(shown, it -> it.exam().isEmpty()),
        exams.of(institution).stream()
            .map(Stored::value)
            .filter(it -> it.plan().schedule() instanceof Schedule.Window)
            .flatMap(it -> change(it, policy, shown))
            .sorted(Comparator.comparing(Change::before))
            .toList());
  }

  private Stream<Change> change(Exam exam, RetentionPolicy policy, List<Dated> shown) {
    var date = dates.of(exam, Optional.empty());
    Instant after = dates.of(exam, Optional.empty(), policy).due();
    if (after.equals(date.due()) || dates.hasCome(date)) {
      return Stream.empty();
    }
    var undated =
        enrolments.of(exam.id()).size()
            - count(shown, it -> it.exam().filter(exam.id()::equals).isPresent());
    return undated > 0
        ? Stream.of(new Change(exam.id(), exam.plan().title(), undated, date.due(), after))
        : Stream.empty();
  }

  private static int count(List<Dated> dates, Predicate<Dated> which) {
    return dates.stream().filter(which).mapToInt(Dated::candidates).sum();
  }
}
