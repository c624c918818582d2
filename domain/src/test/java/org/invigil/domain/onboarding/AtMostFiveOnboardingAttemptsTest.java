package org.invigil.domain.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.onboarding.Onboarded.NOON;
import static org.invigil.domain.onboarding.Onboarded.OFFICER;
import static org.invigil.domain.onboarding.Onboarded.begun;
import static org.invigil.domain.onboarding.Onboarded.invited;
import static org.invigil.domain.onboarding.Onboarded.rejected;

import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("ONB-3")
class AtMostFiveOnboardingAttemptsTest {

  @Test
  void theFifthIsBegunAndTheSixthIsNot() {
    assertThat(failed(4).begin(NOON, AttemptLimit.FIVE))
        .isInstanceOfSatisfying(
            Onboarding.Begun.class, it -> assertThat(it.onboarding().attempts()).isEqualTo(5));

    assertThat(failed(5).begin(NOON, AttemptLimit.FIVE))
        .isEqualTo(
            new Onboarding.NoAttemptsLeft(new RuleBroken(RuleCode.ONBOARDING_ATTEMPTS, "5", "6")));
  }

  @Test
  void whatIsLeftIsCountedDownToNothing() {
    assertThat(invited().attemptsLeft(AttemptLimit.FIVE)).isEqualTo(5);
    for (var number = 1; number <= 5; number++) {
      assertThat(failed(number).attemptsLeft(AttemptLimit.FIVE)).isEqualTo(5 - number);
    }
  }

  @Test
  void anOfficerGrantsMoreAndNoMoreThanThat() {
    var more = failed(5).grant(new ExtraAttempts(1, OFFICER, NOON, "broken camera"));
    assertThat(more.attemptsLeft(AttemptLimit.FIVE)).isEqualTo(1);

    var sixth = ((Onboarding.Begun) more.begin(NOON, AttemptLimit.FIVE)).onboarding();
    assertThat(sixth.attempts()).isEqualTo(6);
    assertThat(rejected(sixth).begin(NOON, AttemptLimit.FIVE))
        .isEqualTo(
            new Onboarding.NoAttemptsLeft(new RuleBroken(RuleCode.ONBOARDING_ATTEMPTS, "6", "7")));
  }

  @Test
  void aGrantHasAReasonAndIsOneToTwenty() {
    assertThat(new ExtraAttempts(1, OFFICER, NOON, "x").more()).isEqualTo(1);
    assertThat(new ExtraAttempts(20, OFFICER, NOON, "x").more()).isEqualTo(20);
    for (var more : new int[] {0, -1, 21}) {
      assertThatThrownBy(() -> new ExtraAttempts(more, OFFICER, NOON, "x"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new ExtraAttempts(1, OFFICER, NOON, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void grantsAreKeptInEveryUnsettledState() {
    var grant = new ExtraAttempts(2, OFFICER, NOON, "x");
    for (var state :
        new Onboarding.Unsettled[] {invited(), begun(invited()), Onboarded.waiting(), failed(1)}) {
      assertThat(state.grant(grant).file().grants()).containsExactly(grant);
      assertThat(state.grant(grant)).hasSameClassAs(state);
    }
  }

  @Test
  void aLimitAdmitsSomebody() {
    assertThatThrownBy(() -> new AttemptLimit(0)).isInstanceOf(IllegalArgumentException.class);
    assertThat(new AttemptLimit(1).allows(1)).isTrue();
    assertThat(new AttemptLimit(1).allows(2)).isFalse();
  }

  private static Onboarding.Rejected failed(int times) {
    var failed = rejected(begun(invited()));
    for (var i = 1; i < times; i++) {
      failed = rejected(begun(failed));
    }
    return failed;
  }
}
