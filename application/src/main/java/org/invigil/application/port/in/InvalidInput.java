package org.invigil.application.port.in;

/** A "no" because something that was given breaks a limit. */
public interface InvalidInput extends BrokenRule {

  @Override
  default Kind kind() {
    return Kind.INVALID;
  }
}
