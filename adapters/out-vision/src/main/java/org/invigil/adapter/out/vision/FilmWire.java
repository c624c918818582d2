package org.invigil.adapter.out.vision;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the server and the decoder's process say to each other over the child's standard input and
 * output: the child says READY once; then a request, and as answers FRAME or SAME for each slot and
 * one of the ends.
 */
final class FilmWire {

  static final int READY = 'R';
  static final int FRAME = 'F';

  /** The slot shows the same frame as the one before. */
  static final int SAME = 'S';

  static final int DONE = 'E';
  static final int DAMAGED = 'X';
  static final int TOO_LONG = 'L';

  private FilmWire() {}

  /** A film to be decoded, with microseconds between frames. */
  record Request(FilmKind kind, long every, byte[] film) {}

  static void write(DataOutputStream out, Request request) throws IOException {
    out.writeByte(request.kind().ordinal());
    out.writeLong(request.every());
    out.writeInt(request.film().length);
    out.write(request.film());
    out.flush();
  }

  /** The next request, or null when the server has gone. */
  static @Nullable Request readRequest(DataInputStream in) throws IOException {
    int kind = in.read();
    if (kind < 0) {
      return null;
    }
    long every = in.readLong();
    byte[] film = new byte[in.readInt()];
    in.readFully(film);
    return new Request(FilmKind.values()[kind], every, film);
  }

  static void write(DataOutputStream out, DecodedFrame frame) throws IOException {
    out.writeByte(FRAME);
    out.writeShort(frame.width());
    out.writeShort(frame.height());
    out.write(frame.bgr());
  }

  /**
   * The frame that follows FRAME. The child may have been taken over: nothing it says is trusted.
   */
  static DecodedFrame readFrame(DataInputStream in) throws IOException {
    int width = in.readUnsignedShort();
    int height = in.readUnsignedShort();
    if (outside(width) || outside(height)) {
      throw new IOException("a frame of a size that was not asked for");
    }
    byte[] bgr = new byte[width * height * 3];
    in.readFully(bgr);
    return new DecodedFrame(width, height, bgr);
  }

  private static boolean outside(int side) {
    return side < 1 || side > FilmLimits.LONGEST_SIDE;
  }
}
