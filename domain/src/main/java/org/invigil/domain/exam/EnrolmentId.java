package org.invigil.domain.exam;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies the enrolment of one candidate in one exam. */
@ValueObject
public record EnrolmentId(UUID value) {

  public EnrolmentId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
