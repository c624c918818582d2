package org.invigil.adapter.out.vision;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_SIZE;
import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avio_context_free;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.Read_packet_Pointer_BytePointer_int;
import org.bytedeco.ffmpeg.avformat.Seek_Pointer_long_int;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** Lets FFmpeg read a film from memory, back and forth, and nothing else. */
final class FilmMemory implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int FROM_HERE = 1;
  private static final int FROM_END = 2;
  private final byte[] film;
  private final Read read = new Read();
  private final Seek seek = new Seek();
  private final AVIOContext context;
  private long at;

  FilmMemory(byte[] film) {
    this.film = film;
    BytePointer buffer = new BytePointer(av_malloc(BUFFER));
    this.context = avio_alloc_context(buffer, BUFFER, 0, null, read, null, seek);
  }

  AVIOContext context() {
    return context;
  }

  @Override
  public void close() {
    av_free(context.buffer());
    avio_context_free(context);
    read.close();
    seek.close();
  }

  private final class Read extends Read_packet_Pointer_BytePointer_int {
    @Override
    public int call(Pointer opaque, BytePointer into, int wanted) {
      int count = (int) Math.min(wanted, film.length - at);
      if (count <= 0) {
        return AVERROR_EOF;
      }
      into.capacity(wanted).put(film, (int) at, count);
      at += count;
      return count;
    }
  }

  private final class Seek extends Seek_Pointer_long_int {
    @Override
    public long call(Pointer opaque, long offset, int whence) {
      if ((whence & AVSEEK_SIZE) != 0) {
        return film.length;
      }
      long to =
          switch (whence & 3) {
            case FROM_HERE -> at + offset;
            case FROM_END -> film.length + offset;
            default -> offset;
          };
      if (to < 0 || to > film.length) {
        return -1;
      }
      at = to;
      return to;
    }
  }
}
