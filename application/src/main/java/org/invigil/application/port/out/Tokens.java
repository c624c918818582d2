package org.invigil.application.port.out;

import java.time.Instant;
import org.invigil.domain.access.TokenHolder;

/** Opaque, random, revocable tokens, hashed at rest. All throw {@link StoreUnavailable}. */
public interface Tokens {

  /** A new token; it is good before {@code expires} and never from then on. */
  String issue(TokenHolder holder, Instant expires);

  Found find(String token, Instant now);

  /** The token is good for nothing from now on; an unknown one is ignored. */
  void revoke(String token);

  /** All tokens of a holder are good for nothing from now on. */
  void revokeAll(TokenHolder holder);

  /** The same, but for this one, if it is the holder's. */
  void revokeOthers(TokenHolder holder, String token);

  /** What is known of a token. */
  sealed interface Found {}

  record Good(TokenHolder holder) implements Found {}

  /** Good once; its time has passed. */
  record Expired() implements Found {}

  /** Never issued, or revoked. */
  record Unknown() implements Found {}
}
