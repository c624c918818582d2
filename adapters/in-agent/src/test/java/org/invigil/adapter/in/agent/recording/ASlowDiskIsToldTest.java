package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ASlowDiskIsToldTest {

  private final TestWatch watch = new TestWatch();
  private final Troubles troubles = new Troubles(watch, new FastPace());

  @Test
  void aSecondBehindIsQuickEnoughMoreIsToldOnceUntilItIsQuickAgain() {
    troubles.behind(Troubles.SLOW);
    assertThat(watch.begun).isEmpty();
    troubles.behind(Troubles.SLOW.plusNanos(1));
    troubles.behind(Troubles.SLOW.multipliedBy(5));
    assertThat(watch.begun).containsExactly(Trouble.SLOW_DISK);
    assertThat(watch.ended).isEmpty();
    troubles.behind(Troubles.SLOW);
    assertThat(watch.ended).containsExactly(Trouble.SLOW_DISK);
  }
}
