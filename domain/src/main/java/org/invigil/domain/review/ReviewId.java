package org.invigil.domain.review;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies the review of one session. */
@ValueObject
public record ReviewId(UUID value) {

  public ReviewId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
