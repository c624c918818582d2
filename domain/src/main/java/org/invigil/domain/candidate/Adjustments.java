package org.invigil.domain.candidate;

import java.util.Set;
import org.invigil.domain.flag.FlagKind;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Reasonable adjustments of one candidate: additional minutes for each hour, software and items
 * permitted by name, detectors muted. Who marks the exam never sees why.
 */
@ValueObject
public record Adjustments(
    int extraMinutesPerHour,
    int breakMinutesPerHour,
    Set<String> permittedSoftware,
    Set<String> permittedItems,
    Set<FlagKind> mutedKinds) {

  public static final Adjustments NONE = new Adjustments(0, 0, Set.of(), Set.of(), Set.of());

  public Adjustments {
    if (extraMinutesPerHour < 0 || breakMinutesPerHour < 0) {
      throw new IllegalArgumentException("minutes for each hour cannot be negative");
    }
    permittedSoftware = Set.copyOf(permittedSoftware);
    permittedItems = Set.copyOf(permittedItems);
    mutedKinds = Set.copyOf(mutedKinds);
  }
}
