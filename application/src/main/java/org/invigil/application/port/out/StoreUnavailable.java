package org.invigil.application.port.out;

/**
 * The store cannot be reached or cannot keep anything now. Never means that something is absent.
 */
public sealed class StoreUnavailable extends RuntimeException permits NoRoom {

  private static final long serialVersionUID = 1;

  public StoreUnavailable(String what, Throwable cause) {
    super("cannot reach the store of " + what, cause);
  }
}
