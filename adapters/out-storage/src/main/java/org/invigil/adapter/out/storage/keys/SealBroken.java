package org.invigil.adapter.out.storage.keys;

/** Sealed bytes do not open: they were altered, moved from elsewhere, or sealed by another key. */
public final class SealBroken extends IllegalStateException {

  private static final long serialVersionUID = 1;

  SealBroken(String where, Throwable cause) {
    super("the seal is broken: " + where, cause);
  }
}
