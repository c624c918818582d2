package org.invigil.application.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** The size that a WebP file claims for itself, read from its head without decoding. */
record WebpSize(int width, int height) {

  private static final int SHORTEST = 30;
  private static final int SIDE = 0x3fff;

  /** Empty for what is no WebP file, or whose length is not what it says. */
  static Optional<WebpSize> of(byte[] file) {
    if (file.length < SHORTEST || !is(file, 0, "RIFF") || !is(file, 8, "WEBP")) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    long claimed = Integer.toUnsignedLong(bytes.getInt(4)) + 8;
    if (claimed != file.length) {
      return Optional.empty();
    }
    if (is(file, 12, "VP8 ") && (bytes.getInt(23) & 0xffffff) == 0x2a019d) {
      return size(bytes.getShort(26) & SIDE, bytes.getShort(28) & SIDE);
    }
    if (is(file, 12, "VP8L") && file[20] == 0x2f) {
      int sizes = bytes.getInt(21);
      return size((sizes & SIDE) + 1, (sizes >>> 14 & SIDE) + 1);
    }
    if (is(file, 12, "VP8X")) {
      return size((bytes.getInt(24) & 0xffffff) + 1, (bytes.getInt(26) >>> 8) + 1);
    }
    return Optional.empty();
  }

  private static Optional<WebpSize> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new WebpSize(width, height)) : Optional.empty();
  }

  private static boolean is(byte[] file, int at, String name) {
    return new String(file, at, 4, US_ASCII).equals(name);
  }
}
