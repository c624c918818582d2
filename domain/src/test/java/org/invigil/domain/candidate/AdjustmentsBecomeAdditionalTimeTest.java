package org.invigil.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.invigil.domain.rule.Checked;
import org.invigil.rules.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("CAN-3")
class AdjustmentsBecomeAdditionalTimeTest {

  @ParameterizedTest(name = "{0} + {1} minutes an hour on {2} are {3}")
  @CsvSource({
    "10, 5, PT2H, PT30M",
    "10, 5, PT1H, PT15M",
    "10, 5, PT90M, PT23M",
    "10, 5, PT1M, PT1M",
    "1, 0, PT1H, PT1M",
    "1, 0, PT1H0.001S, PT2M",
    "0, 0, PT3H, PT0S",
    "15, 0, PT1H59M59S, PT30M",
    "0, 7, PT20M, PT3M"
  })
  void partialHoursCountInProportionRoundedUp(
      int extra, int breaks, Duration exam, Duration additional) {
    assertThat(adjustments(extra, breaks).additionalTime(exam)).isEqualTo(additional);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "60, true", "61, false"})
  void minutesAnHourAreZeroToSixty(int minutes, boolean valid) {
    assertThat(Adjustments.readMinutesPerHour(minutes) instanceof Checked.Valid).isEqualTo(valid);
  }

  static Adjustments adjustments(int extra, int breaks) {
    return new Adjustments(extra, breaks, Set.of(), Set.of(), Set.of());
  }
}
