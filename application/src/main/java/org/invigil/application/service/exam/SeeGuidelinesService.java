package org.invigil.application.service.exam;

import org.invigil.application.port.in.exam.SeeGuidelines;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.Guidelines;

/** Makes the guidelines from the exam's rules as they are now. */
public final class SeeGuidelinesService implements SeeGuidelines {

  private final Exams exams;
  private final Enrolments enrolments;

  public SeeGuidelinesService(Exams exams, Enrolments enrolments) {
    this.exams = exams;
    this.enrolments = enrolments;
  }

  @Override
  public Outcome handle(Command command) {
    return TheirExam.findToSee(exams, enrolments, command.by(), command.exam())
        .map(it -> seen(it, command.by()))
        .orElseGet(NoSuchExam::new);
  }

  private Outcome seen(Exam exam, Actor by) {
    var guidelines = Guidelines.of(exam);
    var version = guidelines.version();
    var confirmed =
        TheirExam.enrolment(enrolments, by, exam.id())
            .filter(it -> it.value().hasRead(version))
            .isPresent();
    return new Seen(guidelines, version, confirmed);
  }
}
