package org.invigil.adapter.out.storage.s3;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** A buffer, read as a stream. */
final class BufferStream extends InputStream {

  private final ByteBuffer buffer;

  BufferStream(ByteBuffer buffer) {
    this.buffer = buffer;
  }

  @Override
  public int read() {
    return buffer.hasRemaining() ? buffer.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int read = Math.min(length, buffer.remaining());
    buffer.get(to, offset, read);
    return read == 0 ? -1 : read;
  }

  @Override
  public int available() {
    return buffer.remaining();
  }
}
