package org.invigil.adapter.in.agent.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/**
 * The computer's microphone. One that cannot give the recording's own format is asked for others,
 * which are turned into it.
 */
public final class SoundCard implements Microphone {

  static final AudioFormat FORMAT = format(FilmEncoder.SAMPLES_A_SECOND, 1);

  private static final List<AudioFormat> IN_THIS_ORDER =
      List.of(
          FORMAT,
          format(48_000, 1),
          format(48_000, 2),
          format(44_100, 1),
          format(44_100, 2),
          format(32_000, 1),
          format(FilmEncoder.SAMPLES_A_SECOND, 2));

  private final TargetDataLine line;
  private final Resampling resampling;

  private SoundCard(TargetDataLine line) {
    this.line = line;
    this.resampling = new Resampling(line.getFormat());
  }

  /** Fails with a sentence for the candidate. */
  public static SoundCard open() throws IOException {
    boolean busy = false;
    for (AudioFormat format : IN_THIS_ORDER) {
      try {
        return new SoundCard(opened(format));
      } catch (LineUnavailableException taken) {
        busy = true;
      } catch (IllegalArgumentException notInThisFormat) {
        continue;
      } catch (RuntimeException | LinkageError broken) {
        throw new IOException("The microphone's driver failed.", broken);
      }
    }
    throw new IOException(
        busy
            ? "The microphone is in use. Close the program that uses it."
            : "No microphone was found. Connect one.");
  }

  private static TargetDataLine opened(AudioFormat format) throws LineUnavailableException {
    TargetDataLine line = AudioSystem.getTargetDataLine(format);
    try {
      line.open(format, (int) format.getFrameRate() * format.getFrameSize());
      line.start();
      return line;
    } catch (LineUnavailableException | RuntimeException refused) {
      line.close();
      throw refused;
    }
  }

  @Override
  public short[] heard(int wanted) throws IOException {
    try {
      if (!line.isOpen()) {
        throw new IOException("The microphone is gone.");
      }
      int frame = line.getFormat().getFrameSize();
      byte[] bytes = new byte[line.available() / frame * frame];
      return resampling.of(samples(bytes, line.read(bytes, 0, bytes.length)));
    } catch (RuntimeException broken) {
      throw new IOException("The microphone's driver failed.", broken);
    }
  }

  private static short[] samples(byte[] bytes, int read) {
    byte[] heard = Arrays.copyOf(bytes, Math.max(0, read));
    short[] samples = new short[heard.length / 2];
    ByteBuffer.wrap(heard).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    return samples;
  }

  @Override
  public void close() {
    line.close();
  }

  private static AudioFormat format(int samplesASecond, int channels) {
    return new AudioFormat(samplesASecond, 16, channels, true, false);
  }
}
