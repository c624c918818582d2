package org.invigil.domain.candidate;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
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

  private static final int MOST_MINUTES = 60;

  public Adjustments {
    if (extraMinutesPerHour < 0 || breakMinutesPerHour < 0) {
      throw new IllegalArgumentException("minutes for each hour cannot be negative");
    }
    permittedSoftware = Set.copyOf(permittedSoftware);
    permittedItems = Set.copyOf(permittedItems);
    mutedKinds = Set.copyOf(mutedKinds);
  }

  public static Checked<Integer> readMinutesPerHour(int minutes) {
    return minutes < 0 || minutes > MOST_MINUTES
        ? Checked.broken(RuleCode.ADJUSTMENT_MINUTES, "0 to " + MOST_MINUTES, minutes)
        : new Checked.Valid<>(minutes);
  }

  /**
   * Both kinds of minutes become additional time (CAN-3). Partial hours count in proportion; the
   * sum is rounded up to a whole minute: 10 + 5 minutes an hour on 90 minutes are 22.5, so 23.
   */
  public Duration additionalTime(Duration duration) {
    var perHour = (long) extraMinutesPerHour + breakMinutesPerHour;
    var hour = Duration.ofHours(1).toMillis();
    return Duration.ofMinutes(Math.ceilDiv(perHour * duration.toMillis(), hour));
  }

  /** Named here, or commonly used for accessibility: never blocked, never a flag (CAN-4). */
  public boolean permitsSoftware(String program) {
    var name = AccessibilitySoftware.process(program);
    return permittedSoftware.stream().anyMatch(it -> AccessibilitySoftware.process(it).equals(name))
        || AccessibilitySoftware.includes(program);
  }

  public Adjustments permit(String program) {
    var more = new HashSet<>(permittedSoftware);
    more.add(program);
    return withSoftware(more);
  }

  /**
   * However it is written. Software commonly used for accessibility stays permitted (CAN-4): no
   * decision takes it away.
   */
  public Adjustments withdraw(String program) {
    var name = AccessibilitySoftware.process(program);
    var fewer = new HashSet<>(permittedSoftware);
    fewer.removeIf(it -> AccessibilitySoftware.process(it).equals(name));
    return withSoftware(fewer);
  }

  private Adjustments withSoftware(Set<String> programs) {
    return new Adjustments(
        extraMinutesPerHour, breakMinutesPerHour, programs, permittedItems, mutedKinds);
  }
}
