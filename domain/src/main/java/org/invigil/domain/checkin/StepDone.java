package org.invigil.domain.checkin;

import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/** A step and when it was done. */
@ValueObject
public record StepDone(Step step, Instant at) {

  public StepDone {
    Objects.requireNonNull(step, "step");
    Objects.requireNonNull(at, "at");
  }
}
