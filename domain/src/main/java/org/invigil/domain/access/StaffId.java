package org.invigil.domain.access;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies a member of staff. */
@ValueObject
public record StaffId(UUID value) {

  public StaffId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
