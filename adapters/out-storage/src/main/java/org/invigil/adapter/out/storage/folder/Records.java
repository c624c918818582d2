package org.invigil.adapter.out.storage.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.evidence.Sha256;

/** Reads files of records: a head, the bytes, the next head. */
final class Records {

  private static final int BUFFER = 64 * 1024;

  private Records() {}

  /**
   * @param at where its head stands
   */
  record Placed(RecordHead head, long at) {

    long bodyAt() {
      return at + RecordHead.SIZE;
    }

    long end() {
      return bodyAt() + head.length();
    }
  }

  /**
   * What a file holds.
   *
   * @param end where the last record ends; nothing that could be a record stands behind it
   * @param sealed whether an end mark follows, before which everything was flushed
   * @param damaged whether something before {@code end} is no record, or not whole any more
   */
  record Found(List<Placed> records, long end, boolean sealed, boolean damaged) {

    Found {
      records = List.copyOf(records);
    }
  }

  /**
   * Looks at heads only: a record of which only the head came to the disk is found too. Behind a
   * damaged head it goes on at the next record that is whole: one flipped bit costs one record.
   */
  static Found heads(FileChannel file, long from) throws IOException {
    var records = new ArrayList<Placed>();
    boolean damaged = false;
    long at = from;
    while (true) {
      var head = read(file, at, RecordHead.SIZE);
      if (RecordHead.isEnd(head)) {
        return new Found(records, at, true, damaged);
      }
      var here = at(file, at, head);
      var next = here.isPresent() ? here : after(file, at);
      if (next.isEmpty()) {
        return new Found(records, at, false, damaged);
      }
      damaged |= next.get().at() > at;
      records.add(next.get());
      at = next.get().end();
    }
  }

  private static Optional<Placed> at(FileChannel file, long at, ByteBuffer head)
      throws IOException {
    long size = file.size();
    return RecordHead.read(head).map(it -> new Placed(it, at)).filter(it -> it.end() <= size);
  }

  /**
   * The next whole record behind a place that holds none. Its bytes are looked at too, for what
   * looks like a head may stand in the bytes that a candidate's program sent.
   */
  private static Optional<Placed> after(FileChannel file, long at) throws IOException {
    for (long from = at + 1; from < file.size(); from += BUFFER) {
      var block = read(file, from, BUFFER + RecordHead.SIZE);
      for (int i = 0; i < Math.min(BUFFER, block.limit() - RecordHead.SIZE + 1); i++) {
        if (RecordHead.mayBeAt(block, i)) {
          var found = at(file, from + i, read(file, from + i, RecordHead.SIZE));
          if (found.isPresent() && isWhole(file, found.get())) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Reads the bytes too, where nothing says that they were flushed. */
  static Found whole(FileChannel file, long from) throws IOException {
    var found = heads(file, from);
    if (found.sealed()) {
      return found;
    }
    var whole = new ArrayList<Placed>();
    boolean damaged = found.damaged();
    boolean torn = false;
    for (var placed : found.records()) {
      if (isWhole(file, placed)) {
        whole.add(placed);
        damaged |= torn;
      } else {
        torn = true;
      }
    }
    long end = whole.isEmpty() ? from : whole.getLast().end();
    return new Found(whole, end, false, damaged);
  }

  /** Whether a file was closed in order, whatever became of its middle. */
  static boolean endsInOrder(FileChannel file) throws IOException {
    long at = file.size() - RecordHead.SIZE;
    return at >= 0 && RecordHead.isEnd(read(file, at, RecordHead.SIZE));
  }

  static boolean isWhole(FileChannel file, Placed placed) throws IOException {
    var digest = sha256();
    long left = placed.head().length();
    for (long at = placed.bodyAt(); left > 0; ) {
      var read = read(file, at, (int) Math.min(left, BUFFER));
      if (!read.hasRemaining()) {
        return false;
      }
      at += read.remaining();
      left -= read.remaining();
      digest.update(read);
    }
    return Sha256.of(digest.digest()).equals(placed.head().named().digest());
  }

  /** From position to limit; shorter only at the end of the file. */
  static ByteBuffer read(FileChannel file, long from, int length) throws IOException {
    var buffer = ByteBuffer.allocate(length);
    long at = from;
    while (buffer.hasRemaining()) {
      int read = file.read(buffer, at);
      if (read < 0) {
        break;
      }
      at += read;
    }
    return buffer.flip();
  }

  static void write(FileChannel file, ByteBuffer bytes, long to) throws IOException {
    long at = to;
    while (bytes.hasRemaining()) {
      at += file.write(bytes, at);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
