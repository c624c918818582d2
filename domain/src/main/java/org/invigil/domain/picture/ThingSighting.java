package org.invigil.domain.picture;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What looks like a thing, in one picture: a hint, often a false one.
 *
 * @param confidence of the model, 0 to 1
 */
@ValueObject
public record ThingSighting(Thing thing, double confidence, Area area) {

  public ThingSighting {
    Objects.requireNonNull(thing, "thing");
    Objects.requireNonNull(area, "area");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is between 0 and 1: " + confidence);
    }
  }
}
