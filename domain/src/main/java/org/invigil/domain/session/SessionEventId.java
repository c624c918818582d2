package org.invigil.domain.session;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies an event; chosen by who reports it, so that a repetition is recognised. */
@ValueObject
public record SessionEventId(UUID value) {

  public SessionEventId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
