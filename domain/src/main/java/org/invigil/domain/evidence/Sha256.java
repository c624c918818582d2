package org.invigil.domain.evidence;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/** A SHA-256 digest, as 64 lower-case hexadecimal digits. */
@ValueObject
public record Sha256(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  public Sha256 {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException("a SHA-256 has 64 lower-case hexadecimal digits");
    }
  }

  /** Of 32 bytes. */
  public static Sha256 of(byte[] digest) {
    return new Sha256(HexFormat.of().formatHex(digest));
  }

  public static boolean isValid(String hex) {
    return FORM.matcher(hex).matches();
  }

  @Override
  public String toString() {
    return hex;
  }
}
