package org.invigil.domain.evidence;

import java.util.HexFormat;
import org.jmolecules.ddd.annotation.ValueObject;

/** A SHA-256 digest, as 64 lower-case hexadecimal digits. */
@ValueObject
public record Sha256(String hex) {

  private static final int DIGITS = 64;

  public Sha256 {
    if (!isValid(hex)) {
      throw new IllegalArgumentException("a SHA-256 has 64 lower-case hexadecimal digits");
    }
  }

  /** Of 32 bytes. */
  public static Sha256 of(byte[] digest) {
    return new Sha256(HexFormat.of().formatHex(digest));
  }

  public static boolean isValid(String hex) {
    if (hex.length() != DIGITS) {
      return false;
    }
    for (int i = 0; i < DIGITS; i++) {
      if (!isDigit(hex.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char it) {
    return it >= '0' && it <= '9' || it >= 'a' && it <= 'f';
  }

  @Override
  public String toString() {
    return hex;
  }
}
