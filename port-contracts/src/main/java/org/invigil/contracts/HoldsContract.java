package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.invigil.application.port.out.Holds;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.retention.Subject;
import org.invigil.domain.text.Reason;
import org.junit.jupiter.api.Test;

/** What every {@link Holds} promises. */
public abstract class HoldsContract extends StoreContract<Hold, HoldId> {

  private static final InstitutionId INSTITUTION = new InstitutionId(UUID.randomUUID());
  private static final InstitutionId ELSEWHERE = new InstitutionId(UUID.randomUUID());

  @Override
  protected abstract Holds store();

  @Override
  protected Hold another() {
    return new Hold.Standing(
        new HoldId(UUID.randomUUID()),
        INSTITUTION,
        new Subject.OnboardingData(new CandidateId(UUID.randomUUID())),
        new Reason("A dispute."),
        People.TEN);
  }

  @Override
  protected Hold changed(Hold value) {
    return ((Hold.Standing) value).lift(new StaffId(new UUID(0, 9)), People.NOON);
  }

  @Override
  protected HoldId idOf(Hold value) {
    return value.id();
  }

  @Test
  void a_hold_stands_until_it_is_lifted() {
    var kept = kept();
    assertThat(store().standing(INSTITUTION)).contains(kept);
    assertThat(store().standing(ELSEWHERE)).doesNotContain(kept);
    store().replace(kept, changed(kept.value()));
    assertThat(store().standing(INSTITUTION)).doesNotContain(kept);
  }
}
