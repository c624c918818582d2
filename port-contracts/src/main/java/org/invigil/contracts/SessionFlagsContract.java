package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Findings;
import org.invigil.domain.flag.FoundFlags;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.ExamSessionId;
import org.junit.jupiter.api.Test;

/** What every {@link SessionFlags} must do. */
public abstract class SessionFlagsContract extends StoreContract<FoundFlags, ExamSessionId> {

  private final ExamId exam = new ExamId(UUID.randomUUID());

  @Override
  protected abstract SessionFlags store();

  /** An institution for which sessions may be kept. */
  protected InstitutionId institution() {
    return new InstitutionId(UUID.randomUUID());
  }

  /** Prepares what a store needs before it can seal something of this session. */
  protected void prepare(FoundFlags found) {}

  @Override
  protected FoundFlags another() {
    var found = ReviewSamples.found(institution(), exam);
    prepare(found);
    return found;
  }

  @Override
  protected FoundFlags changed(FoundFlags value) {
    return new FoundFlags(value.session(), value.institution(), value.exam(), Findings.NONE);
  }

  @Override
  protected ExamSessionId idOf(FoundFlags value) {
    return value.session();
  }

  @Test
  void those_of_an_exam_are_found_and_no_other() {
    var one = another();
    var other = ReviewSamples.found(institution(), new ExamId(UUID.randomUUID()));
    prepare(other);
    store().add(one);
    store().add(other);
    assertThat(store().of(exam)).containsExactly(one);
  }

  @Test
  void what_is_erased_is_absent_and_erasing_again_does_nothing() {
    var one = another();
    store().add(one);
    assertThat(store().holds(one.session())).isTrue();
    store().erase(one.session());
    store().erase(one.session());
    assertThat(store().find(one.session())).isEmpty();
    assertThat(store().holds(one.session())).isFalse();
  }
}
