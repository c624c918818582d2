package org.invigil.application.port.in.onboarding;

import org.invigil.application.port.in.Refusal;

/** There is no such onboarding, or not for this actor. */
public interface NoSuchOnboarding extends Refusal.NotFound {

  @Override
  default String what() {
    return "onboarding";
  }
}
