package org.invigil.adapter.out.vision;

import static org.bytedeco.ffmpeg.global.avutil.*;
import static org.bytedeco.ffmpeg.global.swresample.*;

import java.util.Optional;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.ShortPointer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sound of a film at 16 kHz in one channel, in order. Where the film's clock leaps ahead
 * there is silence. Anything wrong with it throws {@link FilmDamaged}.
 */
final class SoundReader implements AutoCloseable {

  /** A tenth of a second: clocks tremble. */
  private static final long LEAP = FilmLimits.SOUND_RATE / 10;

  private static final int LEAST_RATE = 8_000;
  private static final int MOST_RATE = 192_000;
  private final FilmReader reader;
  private final SwrContext converter = swr_alloc();
  private final AVFrame decoded = av_frame_alloc();
  private final AVFrame converted = av_frame_alloc();
  private long given;

  private SoundReader(FilmReader reader) {
    this.reader = reader;
  }

  /** Empty where the film has no sound. */
  static Optional<SoundReader> open(FilmKind kind, byte[] film) throws FilmDamaged {
    return FilmReader.sound(kind, film).map(SoundReader::new);
  }

  /** The next samples, or null at the end. */
  short @Nullable [] next() throws FilmDamaged {
    if (!reader.next(decoded)) {
      return null;
    }
    if (decoded.sample_rate() < LEAST_RATE || decoded.sample_rate() > MOST_RATE) {
      throw new FilmDamaged();
    }
    long silence = silenceBefore(decoded);
    short[] samples = convert();
    given += silence + samples.length;
    if (given > FilmLimits.MOST_SAMPLES) {
      throw new FilmDamaged();
    }
    short[] all = new short[(int) silence + samples.length];
    System.arraycopy(samples, 0, all, (int) silence, samples.length);
    return all;
  }

  /** What a film of more than the limit leaps over is not believed. */
  private long silenceBefore(AVFrame frame) throws FilmDamaged {
    long now = given * 1_000_000 / FilmLimits.SOUND_RATE;
    long ahead = (reader.sinceStart(frame, now) - now) * FilmLimits.SOUND_RATE / 1_000_000;
    if (ahead > FilmLimits.MOST_SAMPLES) {
      throw new FilmDamaged();
    }
    return ahead > LEAP ? ahead : 0;
  }

  private short[] convert() throws FilmDamaged {
    av_frame_unref(converted);
    converted.format(AV_SAMPLE_FMT_S16);
    converted.sample_rate(FilmLimits.SOUND_RATE);
    av_channel_layout_default(converted.ch_layout(), 1);
    if (swr_convert_frame(converter, converted, decoded) < 0) {
      throw new FilmDamaged();
    }
    short[] samples = new short[converted.nb_samples()];
    if (samples.length > 0) {
      new ShortPointer(converted.data(0)).get(samples);
    }
    return samples;
  }

  @Override
  public void close() {
    av_frame_free(decoded);
    av_frame_free(converted);
    swr_free(converter);
    reader.close();
  }
}
