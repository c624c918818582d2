package org.invigil.application.service.exam;

import org.invigil.application.port.in.exam.CreateCourse;
import org.invigil.application.port.out.Chance;
import org.invigil.application.port.out.Courses;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.retention.Shortening;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.text.Text;

/** Creates a course; its retention may only be shorter than the institution's. */
public final class CreateCourseService implements CreateCourse {

  private static final int LONGEST_TITLE = 200;

  private final Courses courses;
  private final Institutions institutions;
  private final Chance chance;
  private final UnitOfWork work;

  public CreateCourseService(
      Courses courses, Institutions institutions, Chance chance, UnitOfWork work) {
    this.courses = courses;
    this.institutions = institutions;
    this.chance = chance;
    this.work = work;
  }

  @Override
  public Outcome handle(Command command) {
    var institution = institutions.find(command.by().institution());
    if (institution.isEmpty()
        || !Permission.ARRANGE_EXAMS.heldBy(command.by(), institution.get().value().id())) {
      return new NotPermitted();
    }
    var policy = institution.get().value().settings().retention();
    return Text.read(command.title(), LONGEST_TITLE)
        .then(title ->
            Shortenings.read(command.retention(), policy)
                .then(shorter -> new Checked.Valid<>(create(command.by(), title, shorter))))
        .match(it -> it, Invalid::new);
  }

  private Outcome create(Actor by, String title, Shortening retention) {
    var course = new Course(new CourseId(chance.identifier()), by.institution(), title, retention);
    work.inOne(() -> courses.add(course));
    return new Created(course.id());
  }
}
