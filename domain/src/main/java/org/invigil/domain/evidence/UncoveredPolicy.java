package org.invigil.domain.evidence;

import java.time.Duration;
import java.util.Optional;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How much time may lack a recording (SES-6). Uncovered time of exactly {@code tolerated} is
 * accepted. A stream of which there is nothing is never accepted.
 */
@ValueObject
public record UncoveredPolicy(Duration tolerated) {

  /** Where an institution sets nothing. */
  public static final UncoveredPolicy FIVE_MINUTES = new UncoveredPolicy(Duration.ofMinutes(5));

  public UncoveredPolicy {
    if (tolerated.isNegative()) {
      throw new IllegalArgumentException("no less than nothing can be tolerated: " + tolerated);
    }
  }

  public Optional<RuleBroken> judge(Completeness recording) {
    if (!recording.absent().isEmpty()) {
      var lacking = recording.absent().stream().map(StreamName::code).sorted().toList();
      return Optional.of(
          new RuleBroken(RuleCode.RECORDING_ABSENT, "every stream", String.join(", ", lacking)));
    }
    var uncovered = recording.uncoveredTime();
    return uncovered.compareTo(tolerated) <= 0
        ? Optional.empty()
        : Optional.of(
            new RuleBroken(
                RuleCode.RECORDING_UNCOVERED, tolerated.toString(), uncovered.toString()));
  }
}
