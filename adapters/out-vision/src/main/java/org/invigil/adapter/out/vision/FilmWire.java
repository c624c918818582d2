package org.invigil.adapter.out.vision;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What the server and the decoder's process say to each other over the child's standard input and
 * output: the child says READY once; then a request, and as answers SOUND as often as there is
 * some, OUTLINE or SAME for each slot, and one of the ends. Of an OUTLINE the server says whether
 * the FRAME is to follow.
 */
final class FilmWire {

  static final int READY = 'R';
  static final int FRAME = 'F';

  /** A frame's size and its small grey copy; the child waits for WANTED or UNWANTED. */
  static final int OUTLINE = 'O';

  static final int WANTED = 'Y';
  static final int UNWANTED = 'N';

  /** The slot shows the same frame as the one before. */
  static final int SAME = 'S';

  static final int DONE = 'E';
  static final int DAMAGED = 'X';
  static final int TOO_LONG = 'L';

  /** Samples of sound follow on those before. */
  static final int SOUND = 'A';

  /** The sound ends here because the rest cannot be decoded. */
  static final int SOUND_DAMAGED = 'Q';

  private FilmWire() {}

  /** What of a film is wanted. */
  enum Parts {
    PICTURES(true, false),
    SOUND(false, true),
    BOTH(true, true);

    private final boolean pictures;
    private final boolean sound;

    Parts(boolean pictures, boolean sound) {
      this.pictures = pictures;
      this.sound = sound;
    }

    boolean pictures() {
      return pictures;
    }

    boolean sound() {
      return sound;
    }
  }

  /** A film to be decoded, with microseconds between frames. */
  record Request(FilmKind kind, Parts parts, long every, byte[] film) {}

  static void write(DataOutputStream out, Request request) throws IOException {
    out.writeByte(request.kind().ordinal());
    out.writeByte(request.parts().ordinal());
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
    Parts parts = Parts.values()[in.readUnsignedByte()];
    long every = in.readLong();
    byte[] film = new byte[in.readInt()];
    in.readFully(film);
    return new Request(FilmKind.values()[kind], parts, every, film);
  }

  static void write(DataOutputStream out, FrameOutline outline) throws IOException {
    out.writeByte(OUTLINE);
    out.writeShort(outline.width());
    out.writeShort(outline.height());
    out.write(outline.small().grey());
    out.flush();
  }

  /** What follows OUTLINE; not trusted either. */
  static FrameOutline readOutline(DataInputStream in) throws IOException {
    int width = side(in);
    int height = side(in);
    byte[] grey = new byte[Change.BYTES];
    in.readFully(grey);
    return new FrameOutline(width, height, new Change(grey));
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
    int width = side(in);
    int height = side(in);
    byte[] bgr = new byte[width * height * 3];
    in.readFully(bgr);
    return new DecodedFrame(width, height, bgr);
  }

  static void write(DataOutputStream out, short[] samples) throws IOException {
    for (int from = 0; from < samples.length; from += FilmLimits.MOST_SAMPLES_AT_ONCE) {
      int count = Math.min(FilmLimits.MOST_SAMPLES_AT_ONCE, samples.length - from);
      ByteBuffer bytes = ByteBuffer.allocate(2 * count);
      bytes.asShortBuffer().put(samples, from, count);
      out.writeByte(SOUND);
      out.writeInt(count);
      out.write(bytes.array());
    }
  }

  /** The samples that follow SOUND. */
  static short[] readSound(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 1 || count > FilmLimits.MOST_SAMPLES_AT_ONCE) {
      throw new IOException("sound of a length that was not asked for");
    }
    byte[] bytes = new byte[2 * count];
    in.readFully(bytes);
    short[] samples = new short[count];
    ByteBuffer.wrap(bytes).asShortBuffer().get(samples);
    return samples;
  }

  private static int side(DataInputStream in) throws IOException {
    int side = in.readUnsignedShort();
    if (side < 1 || side > FilmLimits.LONGEST_SIDE) {
      throw new IOException("a frame of a size that was not asked for");
    }
    return side;
  }
}
