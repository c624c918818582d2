package org.invigil.domain.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What is kept of a secret that we made: its SHA-256. Enough for a secret of 32 random bytes, which
 * nobody can guess; a password needs {@link PasswordHash}.
 */
@ValueObject
public record SecretHash(String hex) {

  public static SecretHash of(String secret) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return new SecretHash(
          HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "SecretHash[hidden]";
  }
}
