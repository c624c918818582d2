package org.invigil.domain.checkin;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A browser and what it lets pages do.
 *
 * @param name lower case: {@code chrome}, {@code firefox}
 */
@ValueObject
public record Browser(
    String name, Version version, boolean scripts, boolean cookies, boolean thirdPartyCookies) {

  public Browser {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
  }
}
