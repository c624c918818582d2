package org.invigil.domain.liveness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A screen that is bright and dark in an order that nobody can guess; the face before it follows. A
 * step is half a second: a screen that flashes more than three times a second can hurt (WCAG
 * 2.3.1).
 *
 * @param bright one after the other
 */
@ValueObject
public record LightSequence(List<Boolean> bright, Duration step) {

  private static final int STEPS = 8;
  private static final Duration HALF_A_SECOND = Duration.ofMillis(500);

  public LightSequence {
    bright = List.copyOf(bright);
    if (!bright.contains(true) || !bright.contains(false)) {
      throw new IllegalArgumentException("light changes: " + bright);
    }
    if (step.compareTo(Duration.ofMillis(334)) < 0) {
      throw new IllegalArgumentException("a screen that flashes faster can hurt: " + step);
    }
  }

  /** As often bright as dark: one of 70. The same seed, the same sequence. */
  public static LightSequence of(long seed) {
    var left = new ArrayList<Boolean>();
    left.addAll(Collections.nCopies(STEPS / 2, true));
    left.addAll(Collections.nCopies(STEPS / 2, false));
    var order = new ArrayList<Boolean>();
    for (var rest = seed; !left.isEmpty(); ) {
      var choices = (long) left.size();
      order.add(left.remove((int) Math.floorMod(rest, choices)));
      rest = Math.floorDiv(rest, choices);
    }
    return new LightSequence(order, HALF_A_SECOND);
  }

  public Duration length() {
    return step.multipliedBy(bright.size());
  }

  boolean isOver(Duration at) {
    return at.compareTo(length()) >= 0;
  }

  /** Before its beginning and after its end there is no light of its own. */
  boolean covers(Duration at) {
    return !at.isNegative() && !isOver(at);
  }

  boolean isBrightAt(Duration at) {
    return bright.get((int) at.dividedBy(step));
  }
}
