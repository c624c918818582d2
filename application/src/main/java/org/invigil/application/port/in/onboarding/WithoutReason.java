package org.invigil.application.port.in.onboarding;

import org.invigil.application.port.in.Refusal;

/** An officer departs from the rule, and has to say why. */
public interface WithoutReason extends Refusal {

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }

  @Override
  default String code() {
    return "onboarding.reason-missing";
  }

  @Override
  default String sentence() {
    return "Give a reason of 1 to 2000 characters; it is kept.";
  }
}
