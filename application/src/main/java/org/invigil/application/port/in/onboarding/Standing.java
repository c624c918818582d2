package org.invigil.application.port.in.onboarding;

import org.invigil.domain.onboarding.Onboarding;

/** Where an onboarding stands, in the API's words, and why something cannot be done from there. */
public enum Standing {
  INVITED("open", "No attempt was begun. Begin one first."),
  IN_ATTEMPT("in-attempt", "The attempt is not submitted yet. Add both scans and submit it."),
  WAITING("waiting", "A person is looking at the attempt. You will get an e-mail."),
  REJECTED("rejected", "The last attempt was rejected. Begin another one."),
  APPROVED("approved", "The onboarding is approved. There is nothing left to do."),
  EXPIRED(
      "expired", "The onboarding's data was erased. Ask your exams office to be invited again."),
  CLOSED("closed", "The deadline to onboard has passed. Ask your exams office for more time.");

  private final String code;
  private final String sentence;

  Standing(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  public static Standing of(Onboarding onboarding) {
    return switch (onboarding) {
      case Onboarding.Invited _ -> INVITED;
      case Onboarding.InAttempt _ -> IN_ATTEMPT;
      case Onboarding.WaitingForPerson _ -> WAITING;
      case Onboarding.Rejected _ -> REJECTED;
      case Onboarding.Approved _ -> APPROVED;
      case Onboarding.Expired _ -> EXPIRED;
      case Onboarding.Closed _ -> CLOSED;
    };
  }

  public String code() {
    return code;
  }

  public String sentence() {
    return sentence;
  }
}
