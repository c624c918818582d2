package org.invigil.domain.checkin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Which steps of the check-in before an interruption still count (CHK-1). A step done exactly
 * {@code within} ago is kept. Zero keeps none. Sharing the screen ends with the program and is
 * never kept; neither is what comes after a step that is not.
 */
@ValueObject
public record KeepSteps(Duration within) {

  public static final KeepSteps NONE = new KeepSteps(Duration.ZERO);

  public KeepSteps {
    if (within.isNegative()) {
      throw new IllegalArgumentException("steps are kept for a time: " + within);
    }
  }

  public List<StepDone> kept(List<StepDone> before, StepPlan plan, Instant now) {
    if (within.isZero()) {
      return List.of();
    }
    return plan.steps().stream()
        .takeWhile(step -> before.stream().anyMatch(it -> it.step() == step && counts(it, now)))
        .map(step -> before.stream().filter(it -> it.step() == step).findFirst().orElseThrow())
        .toList();
  }

  private boolean counts(StepDone done, Instant now) {
    return done.step() != Step.SCREEN_SHARE
        && done.step() != Step.BEGIN
        && !done.at().isAfter(now)
        && Duration.between(done.at(), now).compareTo(within) <= 0;
  }
}
