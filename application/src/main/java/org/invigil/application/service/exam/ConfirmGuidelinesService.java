package org.invigil.application.service.exam;

import java.time.InstantSource;
import org.invigil.application.port.in.exam.ConfirmGuidelines;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.Guidelines;

/** Keeps which version was confirmed and when; only the version in force counts. */
public final class ConfirmGuidelinesService implements ConfirmGuidelines {

  private final Exams exams;
  private final Enrolments enrolments;
  private final UnitOfWork work;
  private final InstantSource time;

  public ConfirmGuidelinesService(
      Exams exams, Enrolments enrolments, UnitOfWork work, InstantSource time) {
    this.exams = exams;
    this.enrolments = enrolments;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Candidate)) {
      return new NotPermitted();
    }
    return work.inOne(() ->
        TheirExam.enrolment(enrolments, command.by(), command.exam())
            .flatMap(enrolment ->
                TheirExam.find(exams, command.by(), command.exam())
                    .map(exam -> confirm(command, exam.value(), enrolment)))
            .orElseGet(NoSuchExam::new));
  }

  private Outcome confirm(Command command, Exam exam, Stored<Enrolment> found) {
    var version = Guidelines.of(exam).version();
    if (!version.equals(command.version())) {
      return new AnotherVersion();
    }
    var confirmed = found.value().confirmGuidelines(version, time.instant());
    if (!confirmed.equals(found.value())) {
      enrolments.replace(found, confirmed);
    }
    return confirmed.guidelines().stream()
        .filter(it -> it.version().equals(version))
        .findFirst()
        .map(it -> new Confirmed(it.version(), it.at()))
        .orElseThrow(() -> new IllegalStateException("confirmed, yet not found"));
  }
}
