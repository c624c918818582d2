package org.invigil.adapter.out.vision;

/** Reads bits from the highest of the first byte on; past the end it throws. */
final class Av1Bits {

  private final byte[] bytes;
  private long at;
  private int body;

  Av1Bits(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = 8L * from;
  }

  int read(int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      int octet = bytes[Math.toIntExact(at >> 3)];
      value = value << 1 | octet >> (7 - (int) (at & 7)) & 1;
      at++;
    }
    return value;
  }

  void skip(int count) {
    at += count;
  }

  /** A number in groups of seven bits, the lowest first; what follows is the body. */
  int leb128() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int octet = read(8);
      value |= (octet & 0x7F) << (7 * i);
      if (octet < 0x80) {
        body = (int) (at >> 3);
        return value;
      }
    }
    throw new IndexOutOfBoundsException("a number of more than four bytes");
  }

  /** Where a body of so many bytes ends. */
  int end(int size) {
    return Math.addExact(body, size);
  }
}
