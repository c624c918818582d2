package org.invigil.adapter.in.agent.checkin;

/** Check-in cannot go on by itself. The message says why, and what to do. */
public final class CheckInFailed extends Exception {

  private static final long serialVersionUID = 1L;

  CheckInFailed(String message) {
    super(message);
  }

  CheckInFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
