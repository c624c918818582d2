package org.invigil.application.service.exam;

import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.ExamPlan;

/** Checks the plan part by part, then keeps the exam; it waits for approval. */
public final class CreateExamService implements CreateExam {

  private final Exams exams;
  private final Courses courses;
  private final StaffAccounts accounts;
  private final Institutions institutions;
  private final Chance chance;
  private final UnitOfWork work;

  public CreateExamService(
      Exams exams,
      Courses courses,
      StaffAccounts accounts,
      Institutions institutions,
      Chance chance,
      UnitOfWork work) {
    this.exams = exams;
    this.courses = courses;
    this.accounts = accounts;
    this.institutions = institutions;
    this.chance = chance;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    var id = command.by().institution();
    var institution = institutions.find(id);
    if (institution.isEmpty() || !Permission.ARRANGE_EXAMS.heldBy(command.by(), id)) {
      return new NotPermitted();
    }
    var course = courses.find(command.course()).filter(it -> it.value().institution().equals(id));
    if (course.isEmpty()) {
      return new NoSuchCourse();
    }
    if (accounts
        .find(command.instructor())
        .filter(it -> it.value().institution().equals(id))
        .isEmpty()) {
      return new NoSuchInstructor();
    }
    return new ReadPlan(institution.get().value().settings())
        .read(command.plan())
        .match(it -> create(command, it), Invalid::new);
  }

  private Outcome create(Command command, ExamPlan plan) {
    var exam =
        Exam.planned(
            new ExamId(chance.identifier()),
            command.by().institution(),
            command.course(),
            command.instructor(),
            plan);
    work.inOne(() -> {
      exams.add(exam);
      assignInstructor(exam);
    });
    return new Created(exam.id());
  }

  private void assignInstructor(Exam exam) {
    var instructor = accounts.find(exam.instructor());
    instructor.ifPresent(it -> accounts.replace(it, it.value().assignTo(exam.id())));
  }
}
