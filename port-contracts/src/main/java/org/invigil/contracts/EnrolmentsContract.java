package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.invigil.application.port.out.AlreadyKept;
import org.invigil.application.port.out.Enrolments;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.EnrolmentId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.Reason;
import org.junit.jupiter.api.Test;

/** What every {@link Enrolments} promises. */
public abstract class EnrolmentsContract extends StoreContract<Enrolment, EnrolmentId> {

  private static final InstitutionId INSTITUTION = new InstitutionId(UUID.randomUUID());

  @Override
  protected abstract Enrolments store();

  @Override
  protected Enrolment another() {
    return Enrolment.of(
        new EnrolmentId(UUID.randomUUID()),
        INSTITUTION,
        new ExamId(UUID.randomUUID()),
        new CandidateId(UUID.randomUUID()));
  }

  @Override
  protected Enrolment changed(Enrolment value) {
    return value.reopen(
        People.NOON, new StaffId(new UUID(0, 9)), new Reason("The network failed."), People.TEN);
  }

  @Override
  protected EnrolmentId idOf(Enrolment value) {
    return value.id();
  }

  @Test
  void an_enrolment_is_found_by_exam_and_candidate() {
    var kept = kept();
    var other = kept();
    var value = kept.value();
    assertThat(store().of(value.exam(), value.candidate())).contains(kept);
    assertThat(store().of(value.exam(), other.value().candidate())).isEmpty();
    assertThat(store().of(value.exam())).containsExactly(kept);
    assertThat(store().of(value.candidate())).containsExactly(kept);
  }

  @Test
  void a_candidate_is_enrolled_in_an_exam_once() {
    var value = kept().value();
    assertThatThrownBy(() ->
            store()
                .add(
                    Enrolment.of(
                        new EnrolmentId(UUID.randomUUID()),
                        INSTITUTION,
                        value.exam(),
                        value.candidate())))
        .isInstanceOf(AlreadyKept.class);
  }
}
