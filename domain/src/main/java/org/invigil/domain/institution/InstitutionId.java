package org.invigil.domain.institution;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies an institution. */
@ValueObject
public record InstitutionId(UUID value) {

  public InstitutionId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
