package org.invigil.application.port.in.onboarding;

import org.invigil.application.port.in.Refusal;

/** The onboarding stands where this cannot be done. */
public interface NotFromHere extends Refusal {

  Standing standing();

  @Override
  default Kind kind() {
    return switch (standing()) {
      case EXPIRED, CLOSED -> Kind.GONE;
      case INVITED, IN_ATTEMPT, WAITING, REJECTED, APPROVED -> Kind.CONFLICT;
    };
  }

  @Override
  default String code() {
    return "onboarding." + standing().code();
  }

  @Override
  default String sentence() {
    return standing().sentence();
  }
}
