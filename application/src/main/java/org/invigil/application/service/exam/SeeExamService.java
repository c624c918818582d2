package org.invigil.application.service.exam;

import java.time.InstantSource;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;

/** Shows an exam, and whether "Go to test" is active for who asks. */
public final class SeeExamService implements SeeExam {

  private final Exams exams;
  private final Enrolments enrolments;
  private final InstantSource time;

  public SeeExamService(Exams exams, Enrolments enrolments, InstantSource time) {
    this.exams = exams;
    this.enrolments = enrolments;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var now = time.instant();
    return TheirExam.findToSee(exams, enrolments, command.by(), command.exam())
        .<Outcome>map(exam ->
            new Seen(
                exam,
                TheirExam.enrolment(enrolments, command.by(), exam.id())
                    .map(it -> exam.goToTest(now, it.value()))
                    .orElseGet(() -> exam.goToTest(now)),
                now))
        .orElseGet(NoSuchExam::new);
  }
}
