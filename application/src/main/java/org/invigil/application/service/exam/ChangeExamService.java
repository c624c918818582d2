package org.invigil.application.service.exam;

import org.invigil.application.port.in.exam.ChangeExam;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamPlan;

/** Keeps a changed plan, if it is still the one that was seen. */
public final class ChangeExamService implements ChangeExam {

  private final Exams exams;
  private final Institutions institutions;
  private final UnitOfWork work;

  public ChangeExamService(Exams exams, Institutions institutions, UnitOfWork work) {
    this.exams = exams;
    this.institutions = institutions;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    var by = command.by();
    var institution = institutions.find(by.institution());
    if (institution.isEmpty()
        || !Permission.PLAN_EXAM.heldBy(by, by.institution(), command.exam())) {
      return new NotPermitted();
    }
    return new ReadPlan(institution.get().value().settings())
        .read(command.plan())
        .match(it -> keep(command, it), Invalid::new);
  }

  private Outcome keep(Command command, ExamPlan plan) {
    try {
      return work.inOne(() ->
          TheirExam.find(exams, command.by(), command.exam())
              .map(it -> keep(it, command.version(), plan))
              .orElseGet(NoSuchExam::new));
    } catch (StaleCopy atTheSameMoment) {
      return new ChangedMeanwhile();
    }
  }

  private Outcome keep(Stored<Exam> found, long version, ExamPlan plan) {
    if (found.version() != version) {
      return new ChangedMeanwhile();
    }
    var changed = found.value().replan(plan);
    if (!changed.equals(found.value())) {
      exams.replace(found, changed);
    }
    return new Changed(changed);
  }
}
