package org.invigil.adapter.in.rest.review;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * Finds where the beginning of a fragmented MP4 ends: behind its {@code moov} box, which says how
 * everything after it is coded. It reads the heads of boxes only and believes no size that it
 * claims beyond {@link #LONGEST}.
 */
final class Mp4Beginning {

  /** Ours have about one kilobyte; a beginning of exactly this length is still one. */
  static final long LONGEST = 1 << 20;

  private static final int MOOV = 0x6d6f6f76;
  private static final int MOST_BOXES = 16;

  private Mp4Beginning() {}

  /** How many bytes it has; empty where there is none. */
  static OptionalLong length(InputStream film) throws IOException {
    var in = new DataInputStream(film);
    long at = 0;
    try {
      for (int box = 0; box < MOST_BOXES; box++) {
        long size = Integer.toUnsignedLong(in.readInt());
        int kind = in.readInt();
        if (size < 8 || at + size > LONGEST) {
          return OptionalLong.empty();
        }
        at += size;
        if (kind == MOOV) {
          return OptionalLong.of(at);
        }
        in.skipNBytes(size - 8);
      }
    } catch (EOFException tooShort) {
      return OptionalLong.empty();
    }
    return OptionalLong.empty();
  }
}
