package org.invigil.adapter.out.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class FivePointsProperties {

  private static final double[] TAUGHT = {
    38.2946, 51.6963, 73.5318, 51.5014, 56.0252, 71.7366, 41.5493, 92.3655, 70.7299, 92.2041
  };

  /** However the face is turned, scaled and shifted, alignment undoes it. */
  @Property(tries = 200)
  void alignmentUndoesTurnScaleAndShift(
      @ForAll @DoubleRange(min = -3, max = 3) double angle,
      @ForAll @DoubleRange(min = 0.2, max = 8) double scale,
      @ForAll @DoubleRange(min = -500, max = 2000) double shift) {
    double[] moved = new double[10];
    for (int i = 0; i < 10; i += 2) {
      double x = TAUGHT[i] * scale;
      double y = TAUGHT[i + 1] * scale;
      moved[i] = Math.cos(angle) * x - Math.sin(angle) * y + shift;
      moved[i + 1] = Math.sin(angle) * x + Math.cos(angle) * y - shift;
    }

    double[] to = new FivePoints(moved).alignment();

    for (int i = 0; i < 10; i += 2) {
      assertThat(to[0] * moved[i] + to[1] * moved[i + 1] + to[2])
          .isCloseTo(TAUGHT[i], within(1e-6));
      assertThat(to[3] * moved[i] + to[4] * moved[i + 1] + to[5])
          .isCloseTo(TAUGHT[i + 1], within(1e-6));
    }
  }
}
