package org.invigil.application.service.retention;

import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.RetainedId;
import org.invigil.domain.retention.Subject;

/**
 * Fixes the date the first time that it is shown; later it can only come earlier. A date that has
 * come is shown and fixes nothing: what was erased is not erased, nor told, again.
 */
public final class ShowErasureDateService implements ShowErasureDate {

  private final ErasureDates dates;
  private final RetainedThings retained;
  private final Exams exams;
  private final Enrolments enrolments;
  private final Chance chance;
  private final UnitOfWork work;

  public ShowErasureDateService(
      ErasureDates dates,
      RetainedThings retained,
      Exams exams,
      Enrolments enrolments,
      Chance chance,
      UnitOfWork work) {
    this.dates = dates;
    this.retained = retained;
    this.exams = exams;
    this.enrolments = enrolments;
    this.chance = chance;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    var own =
        command.by() instanceof Actor.Candidate me && me.id().equals(command.subject().candidate());
    if (!own && !(command.by() instanceof Actor.System)) {
      return new NotPermitted();
    }
    return work.inOne(() ->
        switch (command.subject()) {
          case Subject.OnboardingData onboarding ->
              fix(command, dates.ofOnboarding(command.by().institution()));
          case Subject.ExamData(var candidate, var exam) -> {
            var enrolment = enrolments.of(exam, candidate).map(Stored::value);
            yield exams
                .find(exam)
                .map(Stored::value)
                .filter(it -> it.institution().equals(command.by().institution()))
                .filter(it -> enrolment.isPresent())
                .map(it -> fix(command, dates.of(it, enrolment)))
                .orElseGet(NoSuchSubject::new);
          }
        });
  }

  private Outcome fix(Command command, ErasureDates.ErasureDate date) {
    var found = retained.notErased(command.subject());
    if (found.isEmpty() && dates.hasCome(date)) {
      return new Shown(date.due(), date.policy());
    }
    if (found.isEmpty()) {
      retained.add(
          new Retained.Kept(
              new RetainedId(chance.identifier()),
              command.by().institution(),
              command.subject(),
              date.due(),
              date.policy()));
      return new Shown(date.due(), date.policy());
    }
    if (!(found.get().value() instanceof Retained.Kept kept)) {
      return new Shown(found.get().value().due(), found.get().value().policy());
    }
    var again = kept.goesOnUntil(date.ended(), date.due());
    if (!again.equals(kept)) {
      retained.replace(found.get(), again);
    }
    return new Shown(again.due(), again.policy());
  }
}
