package org.invigil.domain.evidence;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies one witness. */
@ValueObject
public record WitnessId(UUID value) {

  public WitnessId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
