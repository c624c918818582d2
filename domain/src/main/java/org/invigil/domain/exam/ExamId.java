package org.invigil.domain.exam;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies an exam. */
@ValueObject
public record ExamId(UUID value) {

  public ExamId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
