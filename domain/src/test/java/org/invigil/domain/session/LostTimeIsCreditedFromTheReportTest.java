package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("SES-8")
class LostTimeIsCreditedFromTheReportTest {

  @ParameterizedTest(name = "{0} of ten lost minutes: broken = {1}")
  @CsvSource({"PT1S, false", "PT10M, false", "PT10M0.001S, true", "PT11M, true"})
  void atMostWhatWasLost(Duration amount, boolean broken) {
    var judged = CreditPolicy.judge(amount, Sessions.at("10:20:00"), Sessions.at("10:30:00"));

    assertThat(judged.isPresent()).isEqualTo(broken);
  }

  @Test
  void saysWhatWasLost() {
    assertThat(
            CreditPolicy.judge(
                Duration.ofMinutes(11), Sessions.at("10:20:00"), Sessions.at("10:30:00")))
        .contains(new RuleBroken(RuleCode.CREDIT_BEYOND_LOST_TIME, "PT10M", "PT11M"));
  }

  @Test
  void nothingCannotBeCredited() {
    assertThatThrownBy(() -> credit(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> credit(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Credit credit(Duration amount) {
    return new Credit(
        amount, Sessions.TEN, Sessions.TEN, Sessions.STAFF, "a reason", Optional.empty());
  }
}
