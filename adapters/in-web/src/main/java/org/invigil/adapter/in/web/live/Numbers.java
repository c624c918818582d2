package org.invigil.adapter.in.web.live;

import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.jspecify.annotations.Nullable;

/** What addresses and forms name; nonsense is nothing. */
final class Numbers {

  private static final StaffId NOBODY = new StaffId(new UUID(0, 0));

  private Numbers() {}

  static Optional<Integer> read(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(Integer.valueOf(text.strip()));
    } catch (NumberFormatException nonsense) {
      return Optional.empty();
    }
  }

  static Optional<UUID> identifier(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  /** Whom a form chose; nobody where it chose nobody. */
  static StaffId staff(String text) {
    return identifier(text).map(StaffId::new).orElse(NOBODY);
  }
}
