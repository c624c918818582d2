package org.invigil.adapter.out.storage.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** A real disk with so much room as a test says, whose flushes fail when a test says so. */
final class FaultyDisk implements Disk {

  private long room = Long.MAX_VALUE;
  private boolean flushesFail;

  synchronized void room(long bytes) {
    room = bytes;
  }

  synchronized void flushesFail(boolean fail) {
    flushesFail = fail;
  }

  @Override
  public FileChannel open(Path file, OpenOption... options) throws IOException {
    return new Channel(FileChannel.open(file, options));
  }

  /** How many of so many bytes may still be written; throws when there is no room at all. */
  private synchronized int taken(int wanted) throws IOException {
    if (room == 0 && wanted > 0) {
      throw new IOException("No space left on device");
    }
    int taken = (int) Math.min(room, wanted);
    room -= taken;
    return taken;
  }

  private synchronized void flush() throws IOException {
    if (flushesFail) {
      throw new IOException("Input/output error");
    }
  }

  private final class Channel extends FileChannel {

    private final FileChannel real;

    private Channel(FileChannel real) {
      this.real = real;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      return real.write(part(from));
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
      return real.write(part(from), at);
    }

    /** Moves the buffer on, as the disk would have. */
    private ByteBuffer part(ByteBuffer from) throws IOException {
      int taken = taken(from.remaining());
      var part = from.slice(from.position(), taken);
      from.position(from.position() + taken);
      return part;
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
      for (int i = offset; i < offset + length; i++) {
        if (from[i].hasRemaining()) {
          return write(from[i]);
        }
      }
      return 0;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      flush();
      real.force(metaData);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      return real.read(to);
    }

    @Override
    public int read(ByteBuffer to, long at) throws IOException {
      return real.read(to, at);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
      return real.read(to, offset, length);
    }

    @Override
    public long position() throws IOException {
      return real.position();
    }

    @Override
    public FileChannel position(long to) throws IOException {
      real.position(to);
      return this;
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      real.truncate(size);
      return this;
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel to) throws IOException {
      var piece = ByteBuffer.allocate((int) Math.min(count, 4096));
      int read = real.read(piece, from);
      return read < 0 ? 0 : to.write(piece.flip());
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long at, long count) {
      throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long at, long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long at, long size, boolean shared) throws IOException {
      return real.lock(at, size, shared);
    }

    @Override
    public FileLock tryLock(long at, long size, boolean shared) throws IOException {
      return real.tryLock(at, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }
  }
}
