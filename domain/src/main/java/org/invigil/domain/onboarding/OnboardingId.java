package org.invigil.domain.onboarding;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies one candidate's onboarding. */
@ValueObject
public record OnboardingId(UUID value) {

  public OnboardingId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
