package org.invigil.application.port.out;

import java.util.UUID;

/** The only source of identifiers and secrets, so that tests can choose them. */
public interface Chance {

  /** A new identifier, version 7 (RFC 9562): ordered by time, never guessable as a secret. */
  UUID identifier();

  /** A secret of {@code bytes} random bytes, URL-safe Base64 without padding. */
  String secret(int bytes);

  /** Decimal digits, each equally likely. */
  String digits(int count);
}
