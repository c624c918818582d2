package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ASlowDiskIsToldTest {

  private final TestWatch watch = new TestWatch();
  private final Troubles troubles = new Troubles(watch, new FastPace());

  @Test
  void aWriteOfASecondIsQuickEnoughALongerOneIsToldOnceUntilItIsQuickAgain() {
    troubles.wrote(Troubles.SLOW.toNanos());
    assertThat(watch.begun).isEmpty();
    troubles.wrote(Troubles.SLOW.toNanos() + 1);
    troubles.wrote(5 * Troubles.SLOW.toNanos());
    assertThat(watch.begun).containsExactly(Trouble.SLOW_DISK);
    assertThat(watch.ended).isEmpty();
    troubles.wrote(1);
    assertThat(watch.ended).containsExactly(Trouble.SLOW_DISK);
  }
}
