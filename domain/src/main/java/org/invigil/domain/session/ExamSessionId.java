package org.invigil.domain.session;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies one candidate's session of one exam. */
@ValueObject
public record ExamSessionId(UUID value) {

  public ExamSessionId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
