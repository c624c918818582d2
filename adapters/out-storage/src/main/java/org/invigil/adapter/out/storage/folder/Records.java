package org.invigil.adapter.out.storage.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
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
   * What a file holds up to the first record that is not whole.
   *
   * @param end where that one would begin
   * @param sealed whether an end mark follows, before which everything was flushed
   */
  record Found(List<Placed> records, long end, boolean sealed) {

    Found {
      records = List.copyOf(records);
    }
  }

  /** Looks at heads only: a record of which only the head came to the disk is found too. */
  static Found heads(FileChannel file, long from) throws IOException {
    var records = new ArrayList<Placed>();
    long size = file.size();
    long at = from;
    while (true) {
      var head = read(file, at, RecordHead.SIZE);
      var read = RecordHead.read(head);
      if (read.isEmpty()) {
        return new Found(records, at, RecordHead.isEnd(head));
      }
      var placed = new Placed(read.get(), at);
      if (placed.end() > size) {
        return new Found(records, at, false);
      }
      records.add(placed);
      at = placed.end();
    }
  }

  /** Reads the bytes too, where nothing says that they were flushed. */
  static Found whole(FileChannel file, long from) throws IOException {
    var found = heads(file, from);
    if (found.sealed()) {
      return found;
    }
    var whole = new ArrayList<Placed>();
    for (var placed : found.records()) {
      if (!isWhole(file, placed)) {
        return new Found(whole, placed.at(), false);
      }
      whole.add(placed);
    }
    return found;
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
