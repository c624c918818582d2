package org.invigil.domain.rule;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One limit that was exceeded: which one, what it allows, and what was seen. Durations are written
 * as ISO 8601 ({@code PT5M}), counts as decimal numbers.
 */
@ValueObject
public record RuleBroken(RuleCode rule, String allowed, String seen) {

  public RuleBroken {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(allowed, "allowed");
    Objects.requireNonNull(seen, "seen");
  }
}
