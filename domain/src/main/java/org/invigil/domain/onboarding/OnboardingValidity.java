package org.invigil.domain.onboarding;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long an approved onboarding admits to exams: as long as its data is kept (RET-2). Exactly
 * {@code lasts} after the approval it has expired.
 */
@ValueObject
public record OnboardingValidity(Duration lasts) {

  public static final OnboardingValidity DAYS_365 = new OnboardingValidity(Duration.ofDays(365));

  public OnboardingValidity {
    if (!lasts.isPositive()) {
      throw new IllegalArgumentException("a validity lasts: " + lasts);
    }
  }

  public Instant endOf(Instant approved) {
    return approved.plus(lasts);
  }

  public boolean holds(Instant approved, Instant now) {
    return now.isBefore(endOf(approved));
  }
}
