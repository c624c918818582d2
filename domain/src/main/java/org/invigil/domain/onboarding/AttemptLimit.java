package org.invigil.domain.onboarding;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The most times a candidate may try to onboard. The attempt with exactly this number is the last
 * permitted one.
 */
@ValueObject
public record AttemptLimit(int most) {

  public static final AttemptLimit FIVE = new AttemptLimit(5);

  public AttemptLimit {
    if (most < 1) {
      throw new IllegalArgumentException("a limit below one would admit nobody: " + most);
    }
  }

  public boolean allows(int attempt) {
    return attempt <= most;
  }

  AttemptLimit plus(int more) {
    return new AttemptLimit(Math.addExact(most, more));
  }
}
