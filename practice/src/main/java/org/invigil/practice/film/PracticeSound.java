package org.invigil.practice.film;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** What the microphone hears in the practice exam: a quiet room and the clicks of a keyboard. */
public final class PracticeSound {

  private static final int RATE = 16_000;
  private static final int CLICK_EVERY = RATE / 4;
  private static final int CLICK = RATE / 50;
  private static final double ROOM = 30;
  private static final double KEY = 2500;

  private PracticeSound() {}

  /** Writes a WAV file, the same in every run. */
  public static void writeTo(Path file, int seconds) throws IOException {
    var random = new Random(7);
    int samples = seconds * RATE;
    ByteBuffer bytes = ByteBuffer.allocate(samples * 2).order(ByteOrder.LITTLE_ENDIAN);
    int click = CLICK_EVERY;
    for (int i = 0; i < samples; i++) {
      if (--click < -CLICK) {
        click = CLICK_EVERY / 2 + random.nextInt(CLICK_EVERY);
      }
      double level = click < 0 ? KEY * (CLICK + click) / CLICK : ROOM;
      bytes.putShort((short) (random.nextGaussian() * level));
    }
    var format = new AudioFormat(RATE, 16, 1, true, false);
    AudioSystem.write(
        new AudioInputStream(new ByteArrayInputStream(bytes.array()), format, samples),
        AudioFileFormat.Type.WAVE,
        file.toFile());
  }
}
