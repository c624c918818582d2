package org.invigil.application.port.in.onboarding;

import org.invigil.application.port.in.Refusal;

/** An attempt is named, and it is not the one that this is about now. */
public interface NotThatAttempt extends Refusal {

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  default String code() {
    return "onboarding.another-attempt";
  }
}
