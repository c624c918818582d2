package org.invigil.application.port.out;

/** The store is full. What was offered is not kept; the same can be kept when there is room. */
public final class NoRoom extends StoreUnavailable {

  private static final long serialVersionUID = 1;

  public NoRoom(String what, Throwable cause) {
    super(what, cause);
  }
}
