package org.invigil.adapter.out.vision;

/** A model is missing or is not the one that was measured. Vision does not start with it. */
public final class ModelUnusable extends RuntimeException {

  private static final long serialVersionUID = 1;

  ModelUnusable(String message) {
    super(message);
  }

  ModelUnusable(String message, Throwable cause) {
    super(message, cause);
  }
}
