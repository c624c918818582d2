package org.invigil.application.port.out;

/** The key that sealed this was destroyed: what it sealed is erased, whatever bytes remain. */
public final class KeyDestroyed extends RuntimeException {

  private static final long serialVersionUID = 1;

  public KeyDestroyed(Object owner) {
    super("the key was destroyed: " + owner);
  }
}
