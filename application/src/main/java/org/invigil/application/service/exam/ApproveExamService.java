package org.invigil.application.service.exam;

import java.time.InstantSource;
import org.invigil.application.port.in.exam.ApproveExam;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.Approval;
import org.invigil.domain.exam.Exam;

/** Keeps who approved and when; approving again changes nothing. */
public final class ApproveExamService implements ApproveExam {

  private final Exams exams;
  private final UnitOfWork work;
  private final InstantSource time;

  public ApproveExamService(Exams exams, UnitOfWork work, InstantSource time) {
    this.exams = exams;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Staff staff)
        || !Permission.APPROVE_EXAMS.heldBy(staff, staff.institution())) {
      return new NotPermitted();
    }
    return work.inOne(() ->
        TheirExam.find(exams, staff, command.exam())
            .map(it -> approve(it, command, staff))
            .orElseGet(NoSuchExam::new));
  }

  private Outcome approve(Stored<Exam> found, Command command, Actor.Staff by) {
    if (command.version().isPresent() && command.version().getAsLong() != found.version()) {
      return new ChangedMeanwhile();
    }
    if (found.value().approval() instanceof Approval.Approved(var approver, var at)) {
      return new Approved(approver, at);
    }
    var now = time.instant();
    exams.replace(found, found.value().approve(by.id(), now));
    return new Approved(by.id(), now);
  }
}
