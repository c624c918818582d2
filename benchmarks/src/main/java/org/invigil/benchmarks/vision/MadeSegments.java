package org.invigil.benchmarks.vision;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.invigil.adapter.in.agent.recording.FilmEncoder;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.practice.film.PracticeFilm;

/**
 * Segments of ten seconds as the agent records them: 640 by 480, five pictures a second, with the
 * noise of a camera in each, and the sound of a quiet room: noise 50 dB below the loudest there can
 * be, over which nobody speaks. The candidate of the practice film sits alone.
 */
final class MadeSegments {

  /** Of each twenty seconds the candidate sits still for fifteen, and moves for five. */
  static final IntUnaryOperator MOSTLY_STILL =
      picture -> picture % 100 < 75 ? 0 : picture % 100 - 75;

  static final IntUnaryOperator ALWAYS_MOVING = picture -> picture % 100;

  static final int SECONDS = 10;

  private static final int PICTURES = SECONDS * FilmEncoder.PICTURES_A_SECOND;
  private static final double NOISE = 2;
  private static final double NOISE_OF_A_ROOM = 100;

  private MadeSegments() {}

  /**
   * @param shows which picture of the practice film is shown, by number of the picture
   */
  static List<byte[]> of(Path root, RecordingProfile profile, int count, IntUnaryOperator shows)
      throws IOException {
    var film = new PracticeFilm(root);
    var noise = new Random(1);
    List<byte[]> segments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      segments.add(segment(film, profile, i * PICTURES, shows, noise));
    }
    return segments;
  }

  private static byte[] segment(
      PracticeFilm film, RecordingProfile profile, int from, IntUnaryOperator shows, Random noise)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    var encoder = new FilmEncoder(profile, true);
    try (encoder) {
      for (int i = 0; i < PICTURES; i++) {
        var picture = film.frame(shows.applyAsInt(from + i));
        encoder.picture(
            noisy(picture, noise), Duration.ofMillis(i * 1000L / FilmEncoder.PICTURES_A_SECOND));
        encoder.sound(room(noise));
        encoder.complete().forEach(bytes::writeBytes);
      }
    }
    encoder.complete().forEach(bytes::writeBytes);
    bytes.writeBytes(encoder.tail());
    return bytes.toByteArray();
  }

  private static short[] room(Random random) {
    short[] samples = new short[FilmEncoder.SAMPLES_A_SECOND / FilmEncoder.PICTURES_A_SECOND];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(NOISE_OF_A_ROOM * random.nextGaussian());
    }
    return samples;
  }

  /** The picture with noise of its own, as a camera's sensor adds it. */
  private static BufferedImage noisy(BufferedImage picture, Random random) {
    byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      long value = (pixels[i] & 0xFF) + Math.round(NOISE * random.nextGaussian());
      pixels[i] = (byte) Math.clamp(value, 0, 255);
    }
    return picture;
  }
}
