package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.checkin.CheckedIn.NOON;
import static org.invigil.domain.checkin.CheckedIn.PICTURE;
import static org.invigil.domain.checkin.CheckedIn.before;
import static org.invigil.domain.checkin.CheckedIn.done;

import java.util.List;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"CHK-1", "EXM-2"})
class ACalculatorIsAcceptedByItsModelTest {

  @Test
  void howeverItIsWritten() {
    var policy = new CalculatorPolicy(List.of("fx-991 EX"));
    assertThat(policy.accepts("FX991EX")).isTrue();
    assertThat(policy.accepts("fx-991ES")).isFalse();
    assertThat(policy.accepts("")).isFalse();
    assertThat(new CalculatorPolicy(List.of()).accepts("anything")).isTrue();
  }

  @Test
  void aModelThatWasNotReadIsLookedAtByAPerson() {
    var unread = done(before(Step.CALCULATOR).showCalculator(false, PICTURE, NOON));
    assertThat(((CheckIn.InProgress) unread).progress().referrals())
        .containsExactly(Referral.CALCULATOR_NOT_READ);
    var none = (CheckIn.InProgress) done(before(Step.CALCULATOR).haveNoCalculator(NOON));
    assertThat(none.progress().referrals()).isEmpty();
    assertThat(none.next()).isEqualTo(Step.SCREEN_SHARE);
  }
}
