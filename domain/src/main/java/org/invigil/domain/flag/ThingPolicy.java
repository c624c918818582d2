package org.invigil.domain.flag;

import java.time.Duration;
import org.invigil.domain.picture.Area;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When what looks like a thing counts: one picture may deceive, so it has to be seen in several, in
 * the same place.
 *
 * @param samples exactly so many pictures that show it are enough
 * @param samePlace areas that overlap by exactly this much (what both share of what either covers)
 *     are the same place: a thing that is held in a hand moves a little in a second
 * @param reach two pictures exactly so far apart may be of one thing; longer than the time between
 *     two glances
 */
@ValueObject
public record ThingPolicy(int samples, double samePlace, Duration reach) {

  /** Chosen, not tuned: nobody has films of exams with telephones in them. */
  public static final ThingPolicy CHOSEN = new ThingPolicy(3, 0.3, Duration.ofSeconds(12));

  public ThingPolicy {
    if (samples < 1 || !(samePlace > 0 && samePlace <= 1) || !reach.isPositive()) {
      throw new IllegalArgumentException(
          "no thing could ever count: %d, %s, %s".formatted(samples, samePlace, reach));
    }
  }

  boolean isSamePlace(Area one, Area other) {
    return one.overlap(other) >= samePlace;
  }

  boolean reaches(Duration apart) {
    return apart.compareTo(reach) <= 0;
  }

  /** At least half of the pictures taken meanwhile have to show it. */
  boolean isEnough(int shown, int taken) {
    return shown >= samples && 2 * shown >= taken;
  }
}
