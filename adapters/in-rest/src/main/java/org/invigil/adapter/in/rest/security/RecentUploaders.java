package org.invigil.adapter.in.rest.security;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.invigil.domain.access.Actor;

/**
 * Credentials for uploading that were recognised a moment ago, so that a segment costs no look at
 * the tokens. A revoked one works for {@link #REMEMBERED} more and not longer; all other tokens are
 * looked up each time.
 */
final class RecentUploaders {

  static final Duration REMEMBERED = Duration.ofSeconds(2);
  private static final int MOST = 20_000;

  private final LongSupplier nanos;
  private final Map<String, Recognised> recent = new ConcurrentHashMap<>();

  private record Recognised(Actor actor, long at) {}

  /**
   * @param nanos a clock that only goes forward
   */
  RecentUploaders(LongSupplier nanos) {
    this.nanos = nanos;
  }

  Optional<Actor> find(String token) {
    var known = recent.get(token);
    return known != null && nanos.getAsLong() - known.at() < REMEMBERED.toNanos()
        ? Optional.of(known.actor())
        : Optional.empty();
  }

  void remember(String token, Actor actor) {
    if (actor instanceof Actor.Uploader) {
      if (recent.size() >= MOST) {
        recent.clear(); // looked up again, a few at a time
      }
      recent.put(token, new Recognised(actor, nanos.getAsLong()));
    }
  }
}
