package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.invigil.application.port.out.Exams;
import org.invigil.domain.exam.CourseId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.junit.jupiter.api.Test;

/** What every {@link Exams} promises. */
public abstract class ExamsContract extends StoreContract<Exam, ExamId> {

  private static final InstitutionId INSTITUTION = new InstitutionId(UUID.randomUUID());
  private static final InstitutionId ELSEWHERE = new InstitutionId(UUID.randomUUID());

  @Override
  protected abstract Exams store();

  @Override
  protected Exam another() {
    return People.exam(INSTITUTION);
  }

  @Override
  protected Exam changed(Exam value) {
    return value.approve(value.instructor(), People.NOON);
  }

  @Override
  protected ExamId idOf(Exam value) {
    return value.id();
  }

  @Test
  void exams_are_listed_by_course_and_by_institution() {
    var first = kept();
    var second = kept();
    assertThat(store().ofCourse(first.value().course())).containsExactly(first);
    assertThat(store().ofCourse(new CourseId(UUID.randomUUID()))).isEmpty();
    assertThat(store().of(INSTITUTION)).containsSubsequence(first, second);
    assertThat(store().of(ELSEWHERE)).isEmpty();
  }
}
