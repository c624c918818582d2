package org.invigil.adapter.in.rest.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a body may leave out. */
final class Given {

  private Given() {}

  static String orNothing(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  static Optional<Instant> at(@Nullable Instant at) {
    return Optional.ofNullable(at);
  }

  static Optional<UUID> id(@Nullable UUID id) {
    return Optional.ofNullable(id);
  }
}
