package org.invigil.adapter.in.rest.security;

import io.micronaut.security.authentication.Authentication;
import org.invigil.domain.access.Actor;

/** Finds the actor that {@link OpaqueTokens} recognised. */
public final class Actors {

  static final String ATTRIBUTE = "invigil.actor";

  private Actors() {}

  public static Actor of(Authentication authentication) {
    if (authentication.getAttributes().get(ATTRIBUTE) instanceof Actor actor) {
      return actor;
    }
    throw new IllegalStateException("an authentication without an actor");
  }
}
