package org.invigil.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.invigil.rules.Rule;

@Rule("CAN-3")
class AdditionalTimeProperties {

  @Property(tries = 300)
  void isAWholeNumberOfMinutesAndLessThanOneTooMany(
      @ForAll @IntRange(max = 60) int extra,
      @ForAll @IntRange(max = 60) int breaks,
      @ForAll @IntRange(min = 1, max = 1440) int minutes) {
    var time =
        AdjustmentsBecomeAdditionalTimeTest.adjustments(extra, breaks)
            .additionalTime(Duration.ofMinutes(minutes));

    assertThat(time.toSecondsPart()).isZero();
    assertThat(time.toMinutes() * 60)
        .isBetween((extra + breaks) * (long) minutes, (extra + breaks) * (long) minutes + 59);
  }
}
