package org.invigil.domain.picture;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies one kept picture. */
@ValueObject
public record PictureId(UUID value) {

  public PictureId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
