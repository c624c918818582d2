package org.invigil.domain.flag;

import java.util.List;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Everything a person should look at in one session, in order of time.
 *
 * @param looked the detectors that looked at something; of what the others would have found nothing
 *     is known
 */
@ValueObject
public record Findings(
    List<Flag> flags, List<Absence> absences, List<ToCompare> toCompare, Set<Detector> looked) {

  public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), Set.of());

  public Findings {
    flags = List.copyOf(flags);
    absences = List.copyOf(absences);
    toCompare = List.copyOf(toCompare);
    looked = Set.copyOf(looked);
  }
}
