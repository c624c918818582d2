package org.invigil.domain.flag;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.invigil.domain.flag.Observation.FaceSeen;

/**
 * What is measured of the candidate's own face in this recording while nothing hides it: the middle
 * of the first frames in which it surely is theirs and looks at the screen. What is recorded later
 * changes nothing, so a flag that was shown stays.
 *
 * @param likeness to the enrolled face
 * @param clarity of the likeness
 * @param height in pixels
 */
record UsualFace(double likeness, double clarity, double height) {

  /** Two minutes. Chosen, not tuned. */
  static final int MOST_FRAMES = 120;

  /** Fewer frames than exactly this say nothing about what is usual. Chosen, not tuned. */
  static final int LEAST_FRAMES = 20;

  /**
   * @param own every face that surely is the candidate's, in order of time
   */
  static Optional<UsualFace> of(List<FaceSeen> own) {
    var measured =
        own.stream()
            .filter(it ->
                it.similarity().isPresent()
                    && it.height().isPresent()
                    && it.detail().clarity().isPresent())
            .limit(MOST_FRAMES)
            .toList();
    return measured.size() < LEAST_FRAMES
        ? Optional.empty()
        : Optional.of(
            new UsualFace(
                middle(measured, it -> it.similarity().orElseThrow()),
                middle(measured, it -> it.detail().clarity().orElseThrow()),
                middle(measured, it -> it.height().orElseThrow())));
  }

  private static double middle(List<FaceSeen> of, ToDoubleFunction<FaceSeen> measure) {
    var sorted = of.stream().mapToDouble(measure).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
