package org.invigil.adapter.out.vision;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;

/** A file's bytes; reading beyond its end throws {@link IndexOutOfBoundsException}. */
record Bytes(byte[] file) {

  int length() {
    return file.length;
  }

  int at(int index) {
    return file[index] & 0xFF;
  }

  int big16(int index) {
    return at(index) << 8 | at(index + 1);
  }

  long big32(int index) {
    return (long) big16(index) << 16 | big16(index + 2);
  }

  int little16(int index) {
    return at(index) | at(index + 1) << 8;
  }

  int little24(int index) {
    return little16(index) | at(index + 2) << 16;
  }

  long little32(int index) {
    return little24(index) | (long) at(index + 3) << 24;
  }

  boolean has(int index, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    if (index + wanted.length > file.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (file[index + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  long crc(int from, int count) {
    Objects.checkFromIndexSize(from, count, file.length);
    CRC32 crc = new CRC32();
    crc.update(file, from, count);
    return crc.getValue();
  }
}
