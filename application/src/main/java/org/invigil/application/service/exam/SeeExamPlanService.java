package org.invigil.application.service.exam;

import java.time.InstantSource;
import java.util.Optional;
import org.invigil.application.port.in.exam.SeeExamPlan;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.exam.Approval;
import org.invigil.domain.exam.Exam;

/** Shows a plan with the version that it has. */
public final class SeeExamPlanService implements SeeExamPlan {

  private final Exams exams;
  private final Courses courses;
  private final StaffAccounts accounts;
  private final InstantSource time;

  public SeeExamPlanService(
      Exams exams, Courses courses, StaffAccounts accounts, InstantSource time) {
    this.exams = exams;
    this.courses = courses;
    this.accounts = accounts;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    var by = command.by();
    return TheirExam.find(exams, by, command.exam())
        .filter(it -> Permission.SEE_EXAM.heldBy(by, by.institution(), command.exam()))
        .<Outcome>map(it -> seen(it, by))
        .orElseGet(NoSuchExam::new);
  }

  private Seen seen(Stored<Exam> found, Actor by) {
    var exam = found.value();
    var here = by.institution();
    var now = time.instant();
    var approver =
        exam.approval() instanceof Approval.Approved it
            ? Optional.of(name(it.by()))
            : Optional.<String>empty();
    return new Seen(
        exam,
        found.version(),
        courses.find(exam.course()).map(it -> it.value().title()).orElse(""),
        name(exam.instructor()),
        approver,
        exam.goToTest(now),
        now,
        Permission.PLAN_EXAM.heldBy(by, here, exam.id()),
        Permission.APPROVE_EXAMS.heldBy(by, here),
        Permission.ARRANGE_EXAMS.heldBy(by, here));
  }

  private String name(StaffId id) {
    return accounts.find(id).map(it -> it.value().name().value()).orElse("");
  }
}
