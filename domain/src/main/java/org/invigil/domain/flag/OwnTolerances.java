package org.invigil.domain.flag;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The gaps and minimums that an exam sets itself (FLG-3), and the detectors that it turns off. A
 * kind that is missing has the default of {@link FlagPolicy}. Each is at least nothing and at most
 * {@link #LONGEST}; exactly that much is within the rule.
 */
@ValueObject
public record OwnTolerances(Map<FlagKind, Tolerance> byKind, Set<Detector> off) {

  public static final OwnTolerances NONE = new OwnTolerances(Map.of());

  /** What lasts longer than a minute is seen by a person, whatever an exam wishes. */
  public static final Duration LONGEST = Duration.ofMinutes(1);

  /** Every detector is on. */
  public OwnTolerances(Map<FlagKind, Tolerance> byKind) {
    this(byKind, Set.of());
  }

  public OwnTolerances {
    byKind = Map.copyOf(byKind);
    off = Set.copyOf(off);
    byKind.forEach((kind, tolerance) -> read(kind, tolerance).orThrow());
  }

  /** The kinds that an exam can set, in their order. */
  public static List<FlagKind> settable() {
    return Arrays.stream(FlagKind.values()).filter(KindFacts::canBeTolerated).toList();
  }

  public static Checked<Tolerance> read(FlagKind kind, Duration gap, Duration minimum) {
    return gap.isNegative() || minimum.isNegative()
        ? Checked.broken(RuleCode.FLAG_TOLERANCE, "PT0S to " + LONGEST, gap + ", " + minimum)
        : read(kind, new Tolerance(gap, minimum));
  }

  private static Checked<Tolerance> read(FlagKind kind, Tolerance tolerance) {
    if (!KindFacts.canBeTolerated(kind)) {
      return Checked.broken(RuleCode.FLAG_ALWAYS_RAISED, "another kind", kind.code());
    }
    return tolerance.gap().compareTo(LONGEST) > 0 || tolerance.minimum().compareTo(LONGEST) > 0
        ? Checked.broken(
            RuleCode.FLAG_TOLERANCE,
            "PT0S to " + LONGEST,
            tolerance.gap() + ", " + tolerance.minimum())
        : new Checked.Valid<>(tolerance);
  }
}
