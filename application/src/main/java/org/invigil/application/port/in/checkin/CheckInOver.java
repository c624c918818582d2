package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.Refusal;

/** The check-in has ended, or its exam has begun. */
public interface CheckInOver extends Refusal {

  @Override
  default Kind kind() {
    return Kind.GONE;
  }

  @Override
  default String code() {
    return "check-in.over";
  }

  @Override
  default String sentence() {
    return "This check-in is over. Begin a new one to go on with the exam.";
  }
}
