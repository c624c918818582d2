package org.invigil.application.port.out;

/** Somebody else changed the same thing first; the caller may read again and retry. */
public final class StaleCopy extends RuntimeException {

  private static final long serialVersionUID = 1;

  public StaleCopy(Object id) {
    super("changed by somebody else: " + id);
  }
}
