package org.invigil.domain.checkin;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies one check-in. */
@ValueObject
public record CheckInId(UUID value) {

  public CheckInId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
