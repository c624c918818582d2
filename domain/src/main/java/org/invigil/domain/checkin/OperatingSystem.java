package org.invigil.domain.checkin;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/** An operating system and its version. */
@ValueObject
public record OperatingSystem(Family family, Version version) {

  public OperatingSystem {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(version, "version");
  }

  @Override
  public String toString() {
    return family + " " + version;
  }

  /** What we know how to run on. */
  public enum Family {
    WINDOWS,
    MACOS,
    LINUX,
    OTHER
  }
}
