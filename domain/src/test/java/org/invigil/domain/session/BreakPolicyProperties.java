package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BreakPolicyProperties {

  @Property
  void isBrokenExactlyWhenLongerThanTheLimit(
      @ForAll @IntRange(max = 3600) int away, @ForAll @IntRange(max = 300) int limit) {
    var policy = BreakPolicy.atMostFiveMinutes(Duration.ofSeconds(limit));
    var taken = new ComfortBreak(Sessions.TEN, Sessions.TEN.plusSeconds(away));

    assertThat(policy.judge(taken).isPresent()).isEqualTo(away > limit);
  }

  @Property
  void noExamGetsMoreThanFiveMinutes(@ForAll @IntRange(max = 100_000) int asked) {
    assertThat(BreakPolicy.atMostFiveMinutes(Duration.ofSeconds(asked)).longest())
        .isLessThanOrEqualTo(Duration.ofMinutes(5));
  }

  @Property
  void theExamClockNeverStopsForABreak(
      @ForAll @IntRange(max = 5000) int left, @ForAll @IntRange(max = 3600) int away) {
    var running = Sessions.running();
    var leaves = Sessions.TEN.plusSeconds(left);
    var returned = running.leaveDesk(leaves).returnToDesk(leaves.plusSeconds(away));

    assertThat(returned.session().deadline()).isEqualTo(running.deadline());
  }
}
