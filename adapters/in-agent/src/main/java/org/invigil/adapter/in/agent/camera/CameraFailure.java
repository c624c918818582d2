package org.invigil.adapter.in.agent.camera;

import java.io.IOException;

/** The camera gives no picture now. The message may be shown to the candidate. */
public final class CameraFailure extends IOException {

  private static final long serialVersionUID = 1L;

  public CameraFailure(String message) {
    super(message);
  }

  public CameraFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
