package org.invigil.domain.retention;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies what is kept of one candidate under one date. */
@ValueObject
public record RetainedId(UUID value) {

  public RetainedId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
