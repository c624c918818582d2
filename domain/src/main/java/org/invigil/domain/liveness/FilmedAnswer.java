package org.invigil.domain.liveness;

import java.util.List;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a program sent as an answer to a challenge. It says so; nothing of it is believed.
 *
 * @param device the camera's name
 * @param lit whether the screen was lit as the sequence says
 * @param frames in the order in which they were sent
 */
@ValueObject
public record FilmedAnswer(String device, boolean lit, List<FrameSeen> frames) {

  public FilmedAnswer {
    Objects.requireNonNull(device, "device");
    frames = List.copyOf(frames);
  }
}
