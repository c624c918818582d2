package org.invigil.application.port.out;

/** Something with the same identity, or the same unique value, is kept already. */
public final class AlreadyKept extends RuntimeException {

  private static final long serialVersionUID = 1;

  public AlreadyKept(String what) {
    super("already kept: " + what);
  }
}
