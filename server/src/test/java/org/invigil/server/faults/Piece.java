package org.invigil.server.faults;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;

/** A segment of a session; its bytes follow from its place, so nobody needs to remember them. */
record Piece(LoadSession of, long number) {

  private static final int SMALLEST = 1_000;
  private static final int LARGEST = 60_000;

  byte[] bytes() {
    var chance = new Random(31 * of.session().hashCode() + number);
    var bytes = new byte[chance.nextInt(SMALLEST, LARGEST)];
    chance.nextBytes(bytes);
    return bytes;
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
