package org.invigil.domain.flag;

import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/** Everything a person should look at in one session, in order of time. */
@ValueObject
public record Findings(List<Flag> flags, List<Absence> absences, List<ToCompare> toCompare) {

  public static final Findings NONE = new Findings(List.of(), List.of(), List.of());

  public Findings {
    flags = List.copyOf(flags);
    absences = List.copyOf(absences);
    toCompare = List.copyOf(toCompare);
  }
}
