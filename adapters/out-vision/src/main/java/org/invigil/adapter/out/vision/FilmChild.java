package org.invigil.adapter.out.vision;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_move_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_max_alloc;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * The program that decodes films and pictures, in a process of its own. It reads requests from its
 * standard input, opens nothing, and ends when the server has gone. A program of ours rather than
 * FFmpeg's: that one wants sound and screen libraries, which servers do not have.
 */
final class FilmChild {

  private final DataInputStream in;
  private final DataOutputStream out;

  private FilmChild(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** The argument is the most bytes that FFmpeg may ask for at once. */
  public static void main(String[] arguments) throws IOException {
    av_log_set_level(AV_LOG_QUIET);
    av_max_alloc(Long.parseLong(arguments[0]));
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
    new FilmChild(in, out).serve();
  }

  private void serve() throws IOException {
    out.writeByte(FilmWire.READY);
    out.flush();
    for (var request = FilmWire.readRequest(in);
        request != null;
        request = FilmWire.readRequest(in)) {
      out.writeByte(decode(request));
      out.flush();
    }
  }

  private int decode(FilmWire.Request request) throws IOException {
    if (request.kind() == FilmKind.STILL) {
      return StillWire.send(request.film(), out);
    }
    if (request.parts().sound()) {
      listen(request);
    }
    return request.parts().pictures() ? look(request) : FilmWire.DONE;
  }

  private void listen(FilmWire.Request request) throws IOException {
    try {
      Optional<SoundReader> sound = SoundReader.open(request.kind(), request.film());
      if (sound.isPresent()) {
        send(sound.get());
      }
    } catch (FilmDamaged e) {
      out.writeByte(FilmWire.SOUND_DAMAGED);
    }
  }

  private void send(SoundReader sound) throws IOException, FilmDamaged {
    try (sound) {
      for (short[] samples = sound.next(); samples != null; samples = sound.next()) {
        FilmWire.write(out, samples);
      }
    }
  }

  private int look(FilmWire.Request request) throws IOException {
    try (FilmReader reader = FilmReader.open(request.kind(), request.film());
        FrameScaler scaler = new FrameScaler()) {
      return sample(reader, scaler, new FrameSampler(request.every()));
    } catch (FilmDamaged e) {
      return FilmWire.DAMAGED;
    }
  }

  private int sample(FilmReader reader, FrameScaler scaler, FrameSampler sampler)
      throws IOException, FilmDamaged {
    AVFrame shown = av_frame_alloc();
    AVFrame next = av_frame_alloc();
    reader.only(sampler::isShown);
    try {
      long slots = 0;
      long time = 0;
      boolean any = false;
      while (reader.next(next)) {
        time = reader.time(next, time + reader.length(next));
        long filled = sampler.arrive(time);
        slots += filled;
        if (slots > FilmLimits.MOST_FRAMES) {
          return FilmWire.TOO_LONG;
        }
        send(scaler, shown, filled);
        av_frame_unref(shown);
        av_frame_move_ref(shown, next);
        any = true;
      }
      long filled = any ? sampler.finish(reader.length(shown)) : 0;
      if (slots + filled > FilmLimits.MOST_FRAMES) {
        return FilmWire.TOO_LONG;
      }
      send(scaler, shown, filled);
      return any ? FilmWire.DONE : FilmWire.DAMAGED;
    } finally {
      av_frame_free(shown);
      av_frame_free(next);
    }
  }

  private void send(FrameScaler scaler, AVFrame frame, long slots) throws IOException, FilmDamaged {
    if (slots > 0) {
      FilmWire.write(out, scaler.outline(frame));
      if (in.readUnsignedByte() == FilmWire.WANTED) {
        FilmWire.write(out, scaler.scale(frame));
      }
    }
    for (long i = 1; i < slots; i++) {
      out.writeByte(FilmWire.SAME);
    }
  }
}
