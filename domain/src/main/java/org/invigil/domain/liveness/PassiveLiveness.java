package org.invigil.domain.liveness;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What looking at a face without asking anything of it tells. It is a measurement among others: the
 * model behind it missed 13 of 16 simulated replays, so it neither rejects nor clears anybody.
 */
@ValueObject
public sealed interface PassiveLiveness {

  /** Exactly so many frames are enough. */
  int LEAST_FRAMES = 10;

  /** Too few frames to say anything. */
  record CannotTell(int frames) implements PassiveLiveness {}

  /**
   * @param score the middle of all frames' scores, 0 to 1; one bad frame does not move it
   */
  record Scored(double score, int frames) implements PassiveLiveness {}

  static PassiveLiveness of(List<Double> scores) {
    if (scores.size() < LEAST_FRAMES) {
      return new CannotTell(scores.size());
    }
    var sorted = scores.stream().sorted().toList();
    var middle = sorted.size() / 2;
    var score =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    return new Scored(score, sorted.size());
  }
}
