package org.invigil.adapter.in.rest.session;

import io.micronaut.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.invigil.application.port.in.session.KeepSegment.Claims;
import org.invigil.domain.evidence.Sha256;

/** Reads what a program claims of a segment. Nothing here is believed, only understood. */
final class SegmentHeaders {

  /** How many bytes the sealed segment has. */
  static final String LENGTH = "Invigil-Length";

  /** In an answer: the digest of what is kept. */
  static final String KEPT = "Repr-Digest";

  private static final String DIGEST_BEGINS = "sha-256=:";
  private static final String DIGEST_ENDS = "=:";
  private static final int DIGEST_LENGTH = DIGEST_BEGINS.length() + 44 + 1;
  private static final int MOST_DIGITS = 12;
  private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

  private SegmentHeaders() {}

  /**
   * Empty when something is missing or makes no sense.
   *
   * @param lengths headers in which the length of the sealed bytes stands; the first that is there
   *     is taken
   */
  static Optional<Claims> read(HttpHeaders headers, String... lengths) {
    try {
      return Optional.of(
          new Claims(
              startedAt(one(headers, "Invigil-Started-At")),
              millis(one(headers, "Invigil-Monotonic-Millis")),
              millis(one(headers, "Invigil-Duration-Millis")),
              one(headers, "Invigil-Media-Type"),
              length(headers, lengths),
              digest(one(headers, "Content-Digest")),
              previous(one(headers, "Invigil-Previous-Digest")),
              cutShort(one(headers, "Invigil-Cut-Short"))));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String one(HttpHeaders headers, String name) {
    var all = headers.getAll(name);
    if (all.size() != 1) {
      throw new IllegalArgumentException(name);
    }
    return all.getFirst().strip();
  }

  private static Instant startedAt(String text) {
    var at = Instant.parse(text);
    if (at.isBefore(Instant.EPOCH) || at.isAfter(FAR)) {
      throw new IllegalArgumentException("no such time");
    }
    return at;
  }

  private static Duration millis(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS || text.charAt(0) < '0') {
      throw new IllegalArgumentException("no milliseconds");
    }
    return Duration.ofMillis(Long.parseLong(text));
  }

  private static Optional<Long> length(HttpHeaders headers, String... names) {
    for (var name : names) {
      var text = headers.get(name);
      if (text != null) {
        return Optional.of(Long.parseLong(text.strip()));
      }
    }
    return Optional.empty();
  }

  /** One of several digests, parted by commas. */
  private static Sha256 digest(String text) {
    for (var one : text.split(",", -1)) {
      var digest = one.strip();
      if (digest.length() == DIGEST_LENGTH
          && digest.startsWith(DIGEST_BEGINS)
          && digest.endsWith(DIGEST_ENDS)) {
        var base64 = digest.substring(DIGEST_BEGINS.length(), DIGEST_LENGTH - 1);
        return Sha256.of(Base64.getDecoder().decode(base64));
      }
    }
    throw new IllegalArgumentException("no SHA-256");
  }

  static String written(Sha256 digest) {
    var bytes = HexFormat.of().parseHex(digest.hex());
    return DIGEST_BEGINS + Base64.getEncoder().encodeToString(bytes) + ":";
  }

  private static Optional<Sha256> previous(String text) {
    return text.equals("none") ? Optional.empty() : Optional.of(new Sha256(text));
  }

  private static boolean cutShort(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }
}
