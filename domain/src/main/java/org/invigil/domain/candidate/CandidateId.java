package org.invigil.domain.candidate;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies a candidate. */
@ValueObject
public record CandidateId(UUID value) {

  public CandidateId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
