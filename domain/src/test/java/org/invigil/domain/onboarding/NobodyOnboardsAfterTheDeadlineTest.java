package org.invigil.domain.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.onboarding.Onboarded.DEADLINE;
import static org.invigil.domain.onboarding.Onboarded.NOON;
import static org.invigil.domain.onboarding.Onboarded.OFFICER;
import static org.invigil.domain.onboarding.Onboarded.begun;
import static org.invigil.domain.onboarding.Onboarded.invited;
import static org.invigil.domain.onboarding.Onboarded.rejected;
import static org.invigil.domain.onboarding.Onboarded.waiting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("ONB-1")
class NobodyOnboardsAfterTheDeadlineTest {

  private static final List<Onboarding.Unsettled> OPEN =
      List.of(invited(), begun(invited()), rejected(begun(invited())));

  @Test
  void exactlyTheDeadlineIsInTimeAndAfterItIsNot() {
    for (var open : OPEN) {
      assertThat(at(open, DEADLINE.minusNanos(1))).isEqualTo(open);
      assertThat(at(open, DEADLINE)).isEqualTo(open);
      assertThat(at(open, DEADLINE.plusNanos(1)))
          .isInstanceOfSatisfying(
              Onboarding.Closed.class,
              it -> {
                assertThat(it.id()).isEqualTo(open.id());
                assertThat(it.attempts()).isEqualTo(open.attempts());
              });
    }
  }

  @Test
  void whatWaitsForAPersonWasInTime() {
    assertThat(at(waiting(), DEADLINE.plus(Duration.ofDays(30)))).isEqualTo(waiting());
  }

  @Test
  void anOfficerExtendsWithAReasonAndItGoesOnWhereItWas() {
    var later = DEADLINE.plus(Duration.ofDays(1));
    var extension = new DeadlineExtension(later, OFFICER, NOON, "ill");
    for (var open : OPEN) {
      var extended = open.extend(extension);
      assertThat(extended).hasSameClassAs(open);
      assertThat(extended.file().deadline()).isEqualTo(later);
      assertThat(extended.file().extensions()).containsExactly(extension);
      assertThat(at(extended, later)).isEqualTo(extended);
      assertThat(at(extended, later.plusNanos(1))).isInstanceOf(Onboarding.Closed.class);
    }
    assertThat(waiting().extend(extension).file().deadline()).isEqualTo(later);
    assertThatThrownBy(() -> new DeadlineExtension(later, OFFICER, NOON, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Onboarding at(Onboarding it, Instant now) {
    return it.asOf(now, OnboardingValidity.DAYS_365);
  }
}
