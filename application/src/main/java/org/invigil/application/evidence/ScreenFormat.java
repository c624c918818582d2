package org.invigil.application.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.invigil.application.evidence.ScreenEntry.Behind;
import org.invigil.application.evidence.ScreenEntry.Display;
import org.invigil.application.evidence.ScreenEntry.Gone;
import org.invigil.application.evidence.ScreenEntry.Key;
import org.invigil.application.evidence.ScreenEntry.SameAsKey;
import org.invigil.application.evidence.ScreenEntry.Tiles;
import org.invigil.application.evidence.ScreenEntry.Unchanged;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;

/**
 * A segment of the screen as bytes: {@code IVT1}, then for each entry its kind (one letter), the
 * length of its body (four bytes, highest first) and the body. {@code docs/evidence-format.md} has
 * every byte.
 *
 * <p>Reading trusts nothing: no length, no number of tiles, no size that an image claims, no order.
 */
public final class ScreenFormat {

  public static final String MEDIA_TYPE = StreamName.SCREEN.mediaType();

  /** A body of exactly this many bytes is still accepted. */
  public static final int LARGEST_BODY = 4 * 1024 * 1024;

  /** A segment of exactly this many entries is still accepted. */
  public static final int MOST_ENTRIES = 4096;

  private static final byte[] MAGIC = "IVT1".getBytes(US_ASCII);
  private static final int HEAD = 5;
  private static final int DIGEST = 32;

  private ScreenFormat() {}

  /** What bytes turned out to be. */
  public sealed interface Reading {

    /** Every byte belongs to a complete entry that makes sense where it stands. */
    record Whole(List<ScreenEntry> entries) implements Reading {
      public Whole {
        entries = List.copyOf(entries);
      }
    }

    /**
     * It begins well and then breaks off.
     *
     * @param entries those that are complete, perhaps none
     */
    record Torn(List<ScreenEntry> entries) implements Reading {
      public Torn {
        entries = List.copyOf(entries);
      }
    }

    /** It was never a recording of a screen, or was altered. */
    record NotAScreen(String why) implements Reading {}
  }

  /** The bytes with which every segment begins. */
  public static byte[] magic() {
    return MAGIC.clone();
  }

  /** One entry as it stands in a segment. */
  public static byte[] bytes(ScreenEntry entry) {
    byte[] body = body(entry);
    if (body.length > LARGEST_BODY) {
      throw new IllegalArgumentException("an entry has at most 4 MiB, this one " + body.length);
    }
    return ByteBuffer.allocate(HEAD + body.length)
        .put((byte) kind(entry))
        .putInt(body.length)
        .put(body)
        .array();
  }

  private static char kind(ScreenEntry entry) {
    return switch (entry) {
      case Display _ -> 'D';
      case Key _ -> 'K';
      case SameAsKey _ -> 'R';
      case Tiles _ -> 'T';
      case Unchanged _ -> 'U';
      case Behind _ -> 'B';
      case Gone _ -> 'G';
    };
  }

  private static byte[] body(ScreenEntry entry) {
    return switch (entry) {
      case Display it ->
          ByteBuffer.allocate(13)
              .put((byte) it.display())
              .putInt(it.x())
              .putInt(it.y())
              .putShort((short) it.width())
              .putShort((short) it.height())
              .array();
      case Key it ->
          seen(it, 1 + it.image().length).put(flag(it.lossless())).put(it.image()).array();
      case SameAsKey it ->
          seen(it, 8 + DIGEST)
              .putLong(it.sequence())
              .put(HexFormat.of().parseHex(it.image().hex()))
              .array();
      case Tiles it -> {
        ByteBuffer body =
            seen(it, 4 + 2 * it.tiles().size() + it.image().length)
                .put(flag(it.lossless()))
                .put((byte) it.columns())
                .putShort((short) it.tiles().size());
        it.tiles().forEach(tile -> body.putShort((short) (int) tile));
        yield body.put(it.image()).array();
      }
      case Unchanged it -> seen(it, 0).array();
      case Behind it -> seen(it, 0).array();
      case Gone it -> seen(it, 0).array();
    };
  }

  private static ByteBuffer seen(ScreenEntry.Seen entry, int more) {
    return ByteBuffer.allocate(5 + more).put((byte) entry.display()).putInt(entry.millis());
  }

  private static byte flag(boolean on) {
    return (byte) (on ? 1 : 0);
  }

  /** Reads the opened fragments of a segment, one after the other. */
  public static Reading read(byte[] file) {
    int begun = Math.min(file.length, MAGIC.length);
    if (!Arrays.equals(file, 0, begun, MAGIC, 0, begun)) {
      return new Reading.NotAScreen("it does not begin with IVT1");
    }
    var entries = new ArrayList<ScreenEntry>();
    var order = new ScreenOrder();
    ByteBuffer rest = ByteBuffer.wrap(file).position(begun);
    boolean whole = begun == MAGIC.length;
    try {
      while (whole && rest.hasRemaining()) {
        whole = readOne(rest, order, entries);
      }
    } catch (IllegalArgumentException nonsense) {
      return new Reading.NotAScreen(String.valueOf(nonsense.getMessage()));
    }
    return whole && !entries.isEmpty() ? new Reading.Whole(entries) : new Reading.Torn(entries);
  }

  /** False where the bytes break off. */
  private static boolean readOne(ByteBuffer rest, ScreenOrder order, List<ScreenEntry> entries) {
    if (rest.remaining() < HEAD) {
      return false;
    }
    char kind = (char) rest.get();
    int length = rest.getInt();
    if (length < 0 || length > LARGEST_BODY) {
      throw new IllegalArgumentException("an entry claims " + length + " bytes");
    }
    if (rest.remaining() < length) {
      return false;
    }
    if (entries.size() == MOST_ENTRIES) {
      throw new IllegalArgumentException("it has more than " + MOST_ENTRIES + " entries");
    }
    ByteBuffer body = rest.slice(rest.position(), length);
    rest.position(rest.position() + length);
    ScreenEntry entry = entry(kind, body);
    order.accept(entry);
    entries.add(entry);
    return true;
  }

  private static ScreenEntry entry(char kind, ByteBuffer body) {
    return switch (kind) {
      case 'D' -> display(exactly(body, 13));
      case 'K' -> {
        atLeast(body, 7);
        yield new Key(number(body), body.getInt(), flag(body), image(body));
      }
      case 'R' -> {
        exactly(body, 5 + 8 + DIGEST);
        yield new SameAsKey(number(body), body.getInt(), body.getLong(), digest(body));
      }
      case 'T' -> tiles(body);
      case 'U' -> new Unchanged(number(exactly(body, 5)), body.getInt());
      case 'B' -> new Behind(number(exactly(body, 5)), body.getInt());
      case 'G' -> new Gone(number(exactly(body, 5)), body.getInt());
      default -> throw new IllegalArgumentException("no entry is of kind " + (int) kind);
    };
  }

  private static Display display(ByteBuffer body) {
    return new Display(
        number(body),
        body.getInt(),
        body.getInt(),
        Short.toUnsignedInt(body.getShort()),
        Short.toUnsignedInt(body.getShort()));
  }

  private static Tiles tiles(ByteBuffer body) {
    atLeast(body, 9);
    int display = number(body);
    int millis = body.getInt();
    boolean lossless = flag(body);
    int columns = number(body);
    int count = Short.toUnsignedInt(body.getShort());
    atLeast(body, 2 * count + 1);
    var tiles = new ArrayList<Integer>(count);
    for (int i = 0; i < count; i++) {
      tiles.add(Short.toUnsignedInt(body.getShort()));
    }
    return new Tiles(display, millis, lossless, columns, tiles, image(body));
  }

  private static int number(ByteBuffer body) {
    return Byte.toUnsignedInt(body.get());
  }

  private static boolean flag(ByteBuffer body) {
    int flag = body.get();
    if (flag != 0 && flag != 1) {
      throw new IllegalArgumentException("lossless is 1 or 0, not " + flag);
    }
    return flag == 1;
  }

  private static byte[] image(ByteBuffer body) {
    byte[] image = new byte[body.remaining()];
    body.get(image);
    return image;
  }

  private static Sha256 digest(ByteBuffer body) {
    byte[] digest = new byte[DIGEST];
    body.get(digest);
    return Sha256.of(digest);
  }

  private static ByteBuffer exactly(ByteBuffer body, int length) {
    if (body.remaining() != length) {
      throw new IllegalArgumentException(
          "a body has %d bytes where %d belong".formatted(body.remaining(), length));
    }
    return body;
  }

  private static void atLeast(ByteBuffer body, int length) {
    if (body.remaining() < length) {
      throw new IllegalArgumentException("a body is too short: " + body.remaining());
    }
  }
}
