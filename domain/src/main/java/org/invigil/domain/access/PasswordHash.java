package org.invigil.domain.access;

import org.jmolecules.ddd.annotation.ValueObject;

/** What is kept of a password; opaque here, never shown. */
@ValueObject
public record PasswordHash(String value) {

  @Override
  public String toString() {
    return "PasswordHash[hidden]";
  }
}
