package org.invigil.domain.checkin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/** A code that was sent: its salted digest, never the code, and how often it was tried in vain. */
@ValueObject
public record OneTimeCode(String salt, String digest, Instant sent, int wrongTries) {

  /** Eight digits: five tries guess it once in twenty million. */
  public static final int DIGITS = 8;

  public OneTimeCode {
    Objects.requireNonNull(sent, "sent");
    if (salt.isBlank() || digest.isBlank() || wrongTries < 0) {
      throw new IllegalArgumentException("a code has a salt and a digest");
    }
  }

  /** The code {@code plain} for this check-in and no other. */
  public static OneTimeCode of(CheckInId checkIn, String salt, String plain, Instant now) {
    return new OneTimeCode(salt, digest(checkIn, salt, plain), now, 0);
  }

  boolean is(CheckInId checkIn, String entered) {
    return MessageDigest.isEqual(
        digest.getBytes(StandardCharsets.US_ASCII),
        digest(checkIn, salt, entered).getBytes(StandardCharsets.US_ASCII));
  }

  OneTimeCode triedInVain() {
    return new OneTimeCode(salt, digest, sent, wrongTries + 1);
  }

  private static String digest(CheckInId checkIn, String salt, String plain) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update((checkIn + "|" + salt + "|").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "OneTimeCode[sent " + sent + ", " + wrongTries + " tries]";
  }
}
