package org.invigil.domain.name;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/** A name that somebody wrote in full, such as the registered one. Any text is one. */
@ValueObject
public record PlainName(WrittenName written) {

  public PlainName {
    Objects.requireNonNull(written, "written");
  }

  public static PlainName of(String text) {
    return new PlainName(new WrittenName.Whole(text));
  }

  public static PlainName of(String family, String given) {
    return new PlainName(new WrittenName.Parted(family, given));
  }
}
