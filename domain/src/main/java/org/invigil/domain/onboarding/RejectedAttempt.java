package org.invigil.domain.onboarding;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/** An attempt that failed, with every reason at once (ONB-4) and who said so. */
@ValueObject
public record RejectedAttempt(
    Attempt attempt, Instant at, Set<RejectionReason> reasons, Decider by, String note) {

  public RejectedAttempt {
    Objects.requireNonNull(attempt, "attempt");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(note, "note");
    reasons = Set.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a rejection names its reasons");
    }
    if (by instanceof Decider.Software
        && !reasons.stream().allMatch(RejectionReason::mayBeFoundBySoftware)) {
      throw new IllegalArgumentException("software rejects for quality only: " + reasons);
    }
  }
}
