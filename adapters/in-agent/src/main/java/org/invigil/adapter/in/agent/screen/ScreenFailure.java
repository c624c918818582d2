package org.invigil.adapter.in.agent.screen;

import java.io.IOException;

/** No display can be seen now. The message may be shown to the candidate. */
public final class ScreenFailure extends IOException {

  private static final long serialVersionUID = 1L;

  public ScreenFailure(String message) {
    super(message);
  }

  public ScreenFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
