package org.invigil.adapter.out.storage.folder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/**
 * What stands before the bytes of each segment in a journal and in a session's file: 96 bytes,
 * numbers highest byte first.
 *
 * <pre>
 *  0  magic IVR1 (IVE1: a journal ends here, all before it was flushed)
 *  4  L live, D dead; changed in place, so the checksum takes it for 0
 *  5  three bytes 0
 *  8  session, 16 bytes        24  sitting, 4        28  sequence, 8
 * 36  length of what follows, 4                      40  SHA-256 of what follows, 32
 * 72  stream, ASCII, 16        88  four bytes 0      92  CRC-32C of bytes 0 to 91
 * </pre>
 */
record RecordHead(NamedDigest named, int length, boolean live) {

  static final int SIZE = 96;
  static final int STATE_AT = 4;
  static final byte DEAD = 'D';

  private static final int RECORD = 0x49565231;
  private static final int END = 0x49564531;
  private static final byte LIVE = 'L';
  private static final int STREAM_AT = 72;
  private static final int STREAM_BYTES = 16;
  private static final int CHECKSUM_AT = 92;

  /** A record that may be read, from position to limit. */
  ByteBuffer encoded() {
    var id = named.segment();
    var head = ByteBuffer.allocate(SIZE).putInt(RECORD).putInt(0);
    head.putLong(id.session().value().getMostSignificantBits());
    head.putLong(id.session().value().getLeastSignificantBits());
    head.putInt(id.sitting()).putLong(id.sequence()).putInt(length);
    head.put(HexFormat.of().parseHex(named.digest().hex()));
    head.put(id.stream().code().getBytes(StandardCharsets.US_ASCII));
    return finished(head).put(STATE_AT, live ? LIVE : DEAD);
  }

  static ByteBuffer end() {
    return finished(ByteBuffer.allocate(SIZE).putInt(END));
  }

  private static ByteBuffer finished(ByteBuffer head) {
    return head.putInt(CHECKSUM_AT, checksum(head)).clear();
  }

  private static int checksum(ByteBuffer head) {
    var bytes = new byte[CHECKSUM_AT];
    head.get(0, bytes);
    bytes[STATE_AT] = 0;
    var crc = new CRC32C();
    crc.update(bytes);
    return (int) crc.getValue();
  }

  private static boolean isWhole(ByteBuffer head, int magic) {
    return head.limit() == SIZE
        && head.getInt(0) == magic
        && head.getInt(CHECKSUM_AT) == checksum(head);
  }

  /** Whether these four bytes begin as a head does. */
  static boolean mayBeAt(ByteBuffer bytes, int at) {
    return bytes.getInt(at) == RECORD;
  }

  static boolean isEnd(ByteBuffer head) {
    return isWhole(head, END);
  }

  /** Empty when this is no head, or one that was torn. */
  static Optional<RecordHead> read(ByteBuffer head) {
    if (!isWhole(head, RECORD)) {
      return Optional.empty();
    }
    var digest = new byte[32];
    head.get(40, digest);
    var stream = new byte[STREAM_BYTES];
    head.get(STREAM_AT, stream);
    return StreamName.of(new String(stream, StandardCharsets.US_ASCII).replace("\0", ""))
        .map(it ->
            new RecordHead(
                new NamedDigest(
                    new SegmentId(
                        new ExamSessionId(new UUID(head.getLong(8), head.getLong(16))),
                        head.getInt(24),
                        it,
                        head.getLong(28)),
                    Sha256.of(digest)),
                head.getInt(36),
                head.get(STATE_AT) == LIVE));
  }
}
