package org.invigil.adapter.in.agent.spool;

import java.io.IOException;

/** The disk does not take or give what the spool needs. What was kept before stays kept. */
public final class SpoolFailure extends IOException {

  private static final long serialVersionUID = 1L;

  SpoolFailure(String message, IOException cause) {
    super(message, cause);
  }

  public SpoolFailure(String message) {
    super(message);
  }
}
