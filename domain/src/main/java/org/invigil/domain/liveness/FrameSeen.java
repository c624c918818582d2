package org.invigil.domain.liveness;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One frame that was sent as an answer.
 *
 * @param at since the challenge was shown, as the program says
 * @param digest tells equal pictures; the picture is not in it
 * @param face empty where none was found, or the picture could not be read
 */
@ValueObject
public record FrameSeen(Duration at, String digest, Optional<FaceSeen> face) {

  public FrameSeen {
    Objects.requireNonNull(face, "face");
    if (at.isNegative() || digest.isBlank()) {
      throw new IllegalArgumentException("a frame has a time and a digest: " + at);
    }
  }
}
