package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.checkin.CheckedIn.NOON;
import static org.invigil.domain.checkin.CheckedIn.before;
import static org.invigil.domain.checkin.CheckedIn.done;

import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CHK-6")
class TheAccountNameIsConfirmedTest {

  @Test
  void aYesGoesOn() {
    var yes = done(before(Step.NAME_CONFIRMATION).confirmName(true, NOON));
    assertThat(((CheckIn.InProgress) yes).next()).isEqualTo(Step.ID_CHECK);
  }

  @Test
  void aNoEndsTheCheckIn() {
    assertThat(done(before(Step.NAME_CONFIRMATION).confirmName(false, NOON)))
        .isInstanceOfSatisfying(
            CheckIn.Ended.class,
            it -> assertThat(it.reason()).isEqualTo(CheckIn.EndReason.NAME_DENIED));
  }
}
