package org.invigil.adapter.in.agent.recording;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/** The computer's microphone. */
public final class SoundCard implements Microphone {

  static final AudioFormat FORMAT =
      new AudioFormat(FilmEncoder.SAMPLES_A_SECOND, 16, 1, true, false);

  private final TargetDataLine line;

  private SoundCard(TargetDataLine line) {
    this.line = line;
  }

  public static SoundCard open() throws IOException {
    try {
      TargetDataLine line = AudioSystem.getTargetDataLine(FORMAT);
      line.open(FORMAT, 2 * FilmEncoder.SAMPLES_A_SECOND);
      line.start();
      return new SoundCard(line);
    } catch (LineUnavailableException | IllegalArgumentException missing) {
      throw new IOException("No microphone can be opened.", missing);
    }
  }

  @Override
  public short[] heard(int wanted) throws IOException {
    if (!line.isOpen()) {
      throw new IOException("The microphone is gone.");
    }
    byte[] bytes = new byte[line.available() & ~1];
    int read = line.read(bytes, 0, bytes.length);
    short[] samples = new short[read / 2];
    ByteBuffer.wrap(bytes, 0, read).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(samples);
    return samples;
  }

  @Override
  public void close() {
    line.close();
  }
}
