package org.invigil.adapter.in.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;

/**
 * The bytes that an iterator makes, one chunk after the other and only when they are read: an
 * answer that is made while it is sent.
 */
public final class ChunkStream extends InputStream {

  private final Iterator<byte[]> chunks;
  private byte[] chunk = new byte[0];
  private int at;

  public ChunkStream(Iterator<byte[]> chunks) {
    this.chunks = chunks;
  }

  @Override
  public int read() throws IOException {
    return fill() ? chunk[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, into.length);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    var count = Math.min(length, chunk.length - at);
    System.arraycopy(chunk, at, into, offset, count);
    at += count;
    return count;
  }

  /** What cannot be made breaks the answer off: half of it never looks like the whole. */
  private boolean fill() throws IOException {
    try {
      while (at == chunk.length && chunks.hasNext()) {
        chunk = chunks.next();
        at = 0;
      }
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    } catch (RuntimeException broken) {
      throw new IOException("the answer cannot be finished", broken);
    }
    return at < chunk.length;
  }

  @Override
  public void close() throws IOException {
    if (chunks instanceof AutoCloseable open) {
      try {
        open.close();
      } catch (IOException broken) {
        throw broken;
      } catch (Exception broken) {
        throw new IOException(broken);
      }
    }
  }
}
