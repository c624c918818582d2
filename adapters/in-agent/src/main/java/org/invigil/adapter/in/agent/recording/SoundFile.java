package org.invigil.adapter.in.agent.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * A WAV file that stands in for a microphone, heard at the film's time. After its end there is
 * silence. A file that is taken away is a microphone that was pulled out.
 */
public final class SoundFile implements Microphones {

  private static final long LARGEST = 256L << 20;

  private final Path file;
  private final Supplier<Duration> position;

  /**
   * @param position the time of the film
   */
  public SoundFile(Path file, Supplier<Duration> position) {
    this.file = file;
    this.position = position;
  }

  @Override
  public Microphone open() throws IOException {
    short[] samples = read();
    int from = (int) (position.get().toMillis() * FilmEncoder.SAMPLES_A_SECOND / 1000);
    return new Playing(file, samples, Math.clamp(from, 0, samples.length));
  }

  private short[] read() throws IOException {
    if (!Files.isReadable(file) || Files.size(file) > LARGEST) {
      throw new IOException("There is no sound file that can be read at " + file);
    }
    try (InputStream bytes = Files.newInputStream(file);
        var buffered = new java.io.BufferedInputStream(bytes);
        AudioInputStream own = AudioSystem.getAudioInputStream(buffered);
        AudioInputStream ours = AudioSystem.getAudioInputStream(SoundCard.FORMAT, own)) {
      byte[] all = ours.readNBytes((int) LARGEST);
      short[] samples = new short[all.length / 2];
      ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
      return samples;
    } catch (UnsupportedAudioFileException | IllegalArgumentException other) {
      throw new IOException(file + " is no WAV file that can be read", other);
    }
  }

  private static final class Playing implements Microphone {

    private final Path file;
    private final short[] samples;
    private int at;

    Playing(Path file, short[] samples, int at) {
      this.file = file;
      this.samples = samples;
      this.at = at;
    }

    @Override
    public short[] heard(int wanted) throws IOException {
      if (!Files.exists(file)) {
        throw new IOException("The sound file is gone.");
      }
      short[] next = new short[wanted];
      int left = Math.min(wanted, samples.length - at);
      System.arraycopy(samples, at, next, 0, left);
      at += left;
      return next;
    }

    @Override
    public void close() {
      Arrays.fill(samples, (short) 0);
    }
  }
}
