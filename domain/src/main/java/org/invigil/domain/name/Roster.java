package org.invigil.domain.name;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/** The names registered in the same exam, the candidate's own among them or not. */
@ValueObject
public record Roster(List<PlainName> names) {

  public static final Roster UNKNOWN = new Roster(List.of());

  public Roster {
    names = List.copyOf(names);
  }
}
