package org.invigil.application.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/**
 * One fragment while its segment is still being made: sealed on the way to the server, opened on
 * the way to those who watch. {@code docs/evidence-format.md} describes the message, byte by byte.
 *
 * @param begun when the segment began, by the program's clock
 * @param mediaType of the segment: printable ASCII, at most {@link #LONGEST_MEDIA_TYPE} characters
 * @param skipped only for those who watch: something of this stream before it was left out
 * @param bytes the ciphertext, or what it holds; never copied, never changed
 */
public record LiveFragment(
    FragmentPlace place, Instant begun, String mediaType, boolean skipped, byte[] bytes) {

  public static final int LONGEST_MEDIA_TYPE = 100;

  /** The head without its media type. */
  public static final int HEAD = 45;

  /** A fragment of exactly this many bytes is still shown live; a larger one is only uploaded. */
  public static final int LARGEST = 1024 * 1024;

  /** The largest message. */
  public static final int LARGEST_MESSAGE = HEAD + LONGEST_MEDIA_TYPE + LARGEST;

  private static final byte[] SEALED = "IVL1".getBytes(US_ASCII);
  private static final byte[] OPENED = "IVW1".getBytes(US_ASCII);
  private static final int LAST = 1;
  private static final int SKIPPED = 2;

  public LiveFragment {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(begun, "begun");
    if (!mediaType.matches("[ -~]{1," + LONGEST_MEDIA_TYPE + "}")) {
      throw new IllegalArgumentException("not a media type that can travel: " + mediaType);
    }
  }

  /** The message by which the program sends it. */
  public byte[] sealedMessage() {
    return message(SEALED);
  }

  /** The message by which those who watch receive it. */
  public byte[] openedMessage() {
    return message(OPENED);
  }

  public static Optional<LiveFragment> readSealed(byte[] message) {
    return read(message, SEALED);
  }

  public static Optional<LiveFragment> readOpened(byte[] message) {
    return read(message, OPENED);
  }

  /** The same fragment with other bytes: opened, or as somebody is shown it. */
  public LiveFragment with(byte[] other) {
    return new LiveFragment(place, begun, mediaType, skipped, other);
  }

  public LiveFragment afterSomethingLeftOut() {
    return new LiveFragment(place, begun, mediaType, true, bytes);
  }

  private byte[] message(byte[] magic) {
    var id = place.segment();
    byte[] type = mediaType.getBytes(US_ASCII);
    return ByteBuffer.allocate(HEAD + type.length + bytes.length)
        .put(magic)
        .putLong(id.session().value().getMostSignificantBits())
        .putLong(id.session().value().getLeastSignificantBits())
        .putInt(id.sitting())
        .put((byte) id.stream().ordinal())
        .putLong(id.sequence())
        .putShort((short) place.index())
        .put((byte) ((place.last() ? LAST : 0) | (skipped ? SKIPPED : 0)))
        .putLong(begun.toEpochMilli())
        .put((byte) type.length)
        .put(type)
        .put(bytes)
        .array();
  }

  /** Empty where the bytes are no such message. Trusts no length. */
  private static Optional<LiveFragment> read(byte[] message, byte[] magic) {
    if (message.length < HEAD || message.length > LARGEST_MESSAGE) {
      return Optional.empty();
    }
    var rest = ByteBuffer.wrap(message);
    byte[] begins = new byte[magic.length];
    rest.get(begins);
    var session = new ExamSessionId(new UUID(rest.getLong(), rest.getLong()));
    int sitting = rest.getInt();
    int stream = rest.get();
    long sequence = rest.getLong();
    int index = Short.toUnsignedInt(rest.getShort());
    int flags = rest.get();
    long begun = rest.getLong();
    int typeLength = rest.get();
    if (!java.util.Arrays.equals(begins, magic)
        || sitting < 1
        || stream < 0
        || stream >= StreamName.values().length
        || sequence < 0
        || index >= SealedSegmentFormat.MOST_FRAGMENTS
        || (flags & ~(LAST | SKIPPED)) != 0
        || typeLength < 1
        || typeLength > LONGEST_MEDIA_TYPE
        || typeLength > rest.remaining()) {
      return Optional.empty();
    }
    byte[] type = new byte[typeLength];
    rest.get(type);
    var mediaType = new String(type, US_ASCII);
    if (!mediaType.matches("[ -~]+")) {
      return Optional.empty();
    }
    byte[] bytes = new byte[rest.remaining()];
    rest.get(bytes);
    var id = new SegmentId(session, sitting, StreamName.values()[stream], sequence);
    return Optional.of(
        new LiveFragment(
            new FragmentPlace(id, index, (flags & LAST) != 0),
            Instant.ofEpochMilli(begun),
            mediaType,
            (flags & SKIPPED) != 0,
            bytes));
  }
}
