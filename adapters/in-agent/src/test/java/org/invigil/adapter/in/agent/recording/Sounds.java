package org.invigil.adapter.in.agent.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;

/** Tones for tests, and how loud a film is. */
final class Sounds {

  static final int LOUD = 8000;

  private Sounds() {}

  /** A tone of 440 Hz, loud enough to be found again after coding. */
  static short[] tone(int samples, int from) {
    short[] tone = new short[samples];
    for (int i = 0; i < samples; i++) {
      tone[i] = (short) (LOUD * Math.sin(2 * Math.PI * 440 * (from + i) / 16_000.0));
    }
    return tone;
  }

  static Path wav(Path file, int rate, int channels, double seconds) throws IOException {
    int frames = (int) (rate * seconds);
    ByteBuffer bytes = ByteBuffer.allocate(frames * channels * 2).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < frames; i++) {
      short sample = (short) (LOUD * Math.sin(2 * Math.PI * 440 * i / rate));
      for (int c = 0; c < channels; c++) {
        bytes.putShort(sample);
      }
    }
    var format = new AudioFormat(rate, 16, channels, true, false);
    AudioSystem.write(
        new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, frames),
        AudioFileFormat.Type.WAVE,
        file.toFile());
    return file;
  }

  /** The mean level of each second of a film's sound, as FFmpeg decodes it. */
  static double[] levels(byte[] film) throws IOException {
    avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    double[] sums = new double[12];
    int[] counts = new int[12];
    try (var grabber = new FFmpegFrameGrabber(new ByteArrayInputStream(film))) {
      grabber.setSampleRate(16_000);
      grabber.setSampleMode(org.bytedeco.javacv.FrameGrabber.SampleMode.SHORT);
      grabber.start();
      long heard = 0;
      for (Frame frame = grabber.grabSamples(); frame != null; frame = grabber.grabSamples()) {
        ShortBuffer samples = (ShortBuffer) frame.samples[0];
        while (samples.hasRemaining()) {
          int second = (int) Math.min(11, heard++ / 16_000);
          sums[second] += Math.abs(samples.get());
          counts[second]++;
        }
      }
    }
    double[] levels = new double[12];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = counts[i] == 0 ? 0 : sums[i] / counts[i];
    }
    return levels;
  }
}
