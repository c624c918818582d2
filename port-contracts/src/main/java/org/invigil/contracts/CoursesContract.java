package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.invigil.application.port.out.Courses;
import org.invigil.domain.exam.Course;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.Shortening;
import org.junit.jupiter.api.Test;

/** What every {@link Courses} promises. */
public abstract class CoursesContract extends StoreContract<Course, CourseId> {

  private static final InstitutionId INSTITUTION = new InstitutionId(UUID.randomUUID());

  @Override
  protected abstract Courses store();

  @Override
  protected Course another() {
    return new Course(new CourseId(People.identifier()), INSTITUTION, "Physics", Shortening.NONE);
  }

  @Override
  protected Course changed(Course value) {
    return new Course(
        value.id(), INSTITUTION, "Chemistry", new Shortening.To(new ExamTerm.AfterCourse(30)));
  }

  @Override
  protected CourseId idOf(Course value) {
    return value.id();
  }

  @Test
  void an_institution_lists_its_own() {
    var first = kept();
    var second = kept();
    assertThat(store().of(INSTITUTION)).containsSubsequence(first, second);
    assertThat(store().of(new InstitutionId(UUID.randomUUID()))).isEmpty();
  }
}
