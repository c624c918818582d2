package org.invigil.domain.access;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies an invitation. */
@ValueObject
public record InvitationId(UUID value) {

  public InvitationId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
