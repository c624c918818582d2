package org.invigil.adapter.in.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgramsDoNotComeBackAtOnceTest {

  @Test
  void theSpanDoublesToFifteenSecondsAndBeginsAnewAfterSuccess() {
    var last = new BackOff(() -> 1);
    long[] expected = {1200, 2200, 4200, 8200, 15_200, 15_200};
    for (long millis : expected) {
      assertThat(last.afterFailure(Optional.empty())).hasMillis(millis);
    }
    last.succeeded();
    assertThat(last.afterFailure(Optional.empty())).hasMillis(1200);
  }

  @Test
  void chanceDecidesWithinTheSpan() {
    assertThat(new BackOff(() -> 0).afterFailure(Optional.empty())).hasMillis(200);
    assertThat(new BackOff(() -> 0.5).afterFailure(Optional.empty())).hasMillis(700);
  }

  @Test
  void theServersWishIsALowerBoundOfAtMostFiveMinutes() {
    assertThat(new BackOff(() -> 0).afterFailure(Optional.of(Duration.ofSeconds(30))))
        .hasMillis(30_200);
    assertThat(new BackOff(() -> 0).afterFailure(Optional.of(Duration.ofDays(1))))
        .hasMillis(300_200);
  }
}
