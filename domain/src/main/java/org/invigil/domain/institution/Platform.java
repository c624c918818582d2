package org.invigil.domain.institution;

import org.jmolecules.ddd.annotation.ValueObject;

/** A place that exams are launched from: an LMS registration, by issuer and client (LTI 1.3). */
@ValueObject
public record Platform(String issuer, String client) {

  public Platform {
    if (issuer.isBlank() || client.isBlank()) {
      throw new IllegalArgumentException("a platform has an issuer and a client");
    }
  }
}
