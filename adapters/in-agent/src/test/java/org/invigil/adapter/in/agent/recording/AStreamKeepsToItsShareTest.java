package org.invigil.adapter.in.agent.recording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AStreamKeepsToItsShareTest {

  private final Coarseness coarseness = new Coarseness();

  @Test
  void aSegmentThatIsTooLargeMakesTheNextCoarserUpToALimit() {
    coarseness.made(72_500, 10_000);
    assertThat(coarseness.now()).as("58 kbit/s is still its share").isEqualTo(Coarseness.FINEST);
    coarseness.made(72_510, 10_000);
    assertThat(coarseness.now()).isGreaterThan(Coarseness.FINEST);
    for (int i = 0; i < 20; i++) {
      coarseness.made(200_000, 10_000);
    }
    assertThat(coarseness.now()).isEqualTo(Coarseness.COARSEST);
  }

  @Test
  void smallOnesMakeItFinerAgain() {
    coarseness.made(200_000, 10_000);
    int coarse = coarseness.now();
    coarseness.made(60_000, 10_000);
    assertThat(coarseness.now()).isEqualTo(coarse);
    for (int i = 0; i < 20; i++) {
      coarseness.made(30_000, 10_000);
    }
    assertThat(coarseness.now()).isEqualTo(Coarseness.FINEST);
  }

  @Test
  void aSegmentWithoutTimeBreaksNothing() {
    coarseness.made(0, 0);
    assertThat(coarseness.now()).isEqualTo(Coarseness.FINEST);
  }
}
