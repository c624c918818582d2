package org.invigil.domain.retention;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies a hold. */
@ValueObject
public record HoldId(UUID value) {

  public HoldId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
