package org.invigil.application.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Heads of WebP files for tests; what follows the size is nothing. */
final class Webps {

  private Webps() {}

  static byte[] lossless(int width, int height) {
    return head("VP8L").put((byte) 0x2f).putInt((width - 1) | (height - 1) << 14).array();
  }

  static byte[] lossy(int width, int height) {
    return head("VP8 ")
        .put(new byte[] {0, 0, 0, (byte) 0x9d, 0x01, 0x2a})
        .putShort((short) width)
        .putShort((short) height)
        .array();
  }

  static byte[] extended(int width, int height) {
    return head("VP8X").putInt(0).put(three(width - 1)).put(three(height - 1)).array();
  }

  private static byte[] three(int number) {
    return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
  }

  private static ByteBuffer head(String chunk) {
    return ByteBuffer.allocate(40)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("RIFF".getBytes(US_ASCII))
        .putInt(32)
        .put("WEBP".getBytes(US_ASCII))
        .put(chunk.getBytes(US_ASCII))
        .putInt(20);
  }
}
