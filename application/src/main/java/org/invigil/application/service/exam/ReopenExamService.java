package org.invigil.application.service.exam;

import java.time.InstantSource;
import org.invigil.application.port.in.exam.ReopenExam;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.text.Reason;

/** Keeps the re-opening or the retake with who, why and when. */
public final class ReopenExamService implements ReopenExam {

  private final Exams exams;
  private final Enrolments enrolments;
  private final UnitOfWork work;
  private final InstantSource time;

  public ReopenExamService(
      Exams exams, Enrolments enrolments, UnitOfWork work, InstantSource time) {
    this.exams = exams;
    this.enrolments = enrolments;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Staff staff)
        || !Permission.REOPEN_EXAM.heldBy(staff, staff.institution(), command.exam())) {
      return new NotPermitted();
    }
    if (!time.instant().isBefore(command.until())) {
      return new TimePassed();
    }
    return Reason.read(command.reason()).match(it -> reopen(command, staff, it), Invalid::new);
  }

  private Outcome reopen(Command command, Actor.Staff by, Reason reason) {
    return work.inOne(() -> {
      if (TheirExam.find(exams, by, command.exam()).isEmpty()) {
        return new NoSuchExam();
      }
      return enrolments
          .of(command.exam(), command.candidate())
          .map(it -> reopen(command, by, reason, it))
          .orElseGet(NoSuchCandidate::new);
    });
  }

  private Outcome reopen(Command command, Actor.Staff by, Reason reason, Stored<Enrolment> found) {
    var now = time.instant();
    var enrolment = found.value();
    var reopened =
        command.retake()
            ? enrolment.allowRetake(command.until(), by.id(), reason, now)
            : enrolment.reopen(command.until(), by.id(), reason, now);
    enrolments.replace(found, reopened);
    return new Reopened(reopened.sessionsAllowed());
  }
}
