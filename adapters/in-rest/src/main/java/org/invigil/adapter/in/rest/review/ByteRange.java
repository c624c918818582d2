package org.invigil.adapter.in.rest.review;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one stretch of bytes that a {@code Range} header asks for (RFC 9110, section 14). Anything
 * that is not exactly one stretch of bytes is no range, and the whole is answered.
 *
 * @param last the last byte, included
 */
record ByteRange(long first, long last) {

  private static final Pattern ONE = Pattern.compile("bytes=([0-9]*)-([0-9]*)");

  /** What a header says of something that has {@code length} bytes. */
  sealed interface Asked {}

  record Whole() implements Asked {}

  record Part(ByteRange range) implements Asked {}

  /** It begins behind the end. */
  record Nothing() implements Asked {}

  long length() {
    return last - first + 1;
  }

  static Asked read(@Nullable String header, long length) {
    var one = ONE.matcher(header == null ? "" : header.strip());
    if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
      return new Whole();
    }
    var begins = number(one.group(1));
    var ends = number(one.group(2));
    if (begins.isEmpty()) {
      return of(Math.max(0, length - ends.orElse(0L)), length - 1, length);
    }
    if (ends.isPresent() && ends.get() < begins.get()) {
      return new Whole();
    }
    return of(begins.get(), Math.min(ends.orElse(length - 1), length - 1), length);
  }

  private static Asked of(long first, long last, long length) {
    return first >= length ? new Nothing() : new Part(new ByteRange(first, last));
  }

  /** What is larger than any file is cut to the largest number. */
  private static Optional<Long> number(String digits) {
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits));
  }
}
