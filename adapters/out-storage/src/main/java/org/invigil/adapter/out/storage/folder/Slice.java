package org.invigil.adapter.out.storage.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file, as a stream that closes the file. */
final class Slice extends InputStream {

  private final FileChannel file;
  private final long end;
  private long at;

  Slice(FileChannel file, long from, long length) {
    this.file = file;
    this.at = from;
    this.end = from + length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at >= end) {
      return -1;
    }
    int most = (int) Math.min(length, end - at);
    int read = file.read(ByteBuffer.wrap(to, offset, most), at);
    if (read < 0) {
      throw new IOException("the file ends within a record");
    }
    at += read;
    return read;
  }

  @Override
  public long skip(long count) {
    long skipped = Math.clamp(count, 0, end - at);
    at += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, end - at);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
