package org.invigil.benchmarks.film;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.invigil.adapter.in.agent.recording.FilmEncoder;
import org.invigil.adapter.in.agent.recording.RecordingProfile;
import org.invigil.application.port.out.Vision;

/**
 * Writes exam films with known events into a folder, as {@code --clips} reads them: a folder of
 * segments of ten seconds a film, coded as the candidate's program does, half of them in each of
 * its profiles.
 */
public final class MakeFilms {

  /** Few, so that hours are made in minutes; the analysis looks at one a second. */
  private static final int PICTURES_A_SECOND = 2;

  private static final int SEGMENT = 10;

  private final List<Actor> cast;
  private final Path folder;

  private final Set<Kind> kinds;

  private MakeFilms(List<Actor> cast, Path folder, Set<Kind> kinds) {
    this.cast = cast;
    this.folder = folder;
    this.kinds = kinds;
  }

  /**
   * Films in which everything happens once.
   *
   * @param seed other seeds give other people, orders and times
   * @param seconds length of each film
   */
  public static void into(Path folder, int count, long seed, int seconds, Path root, Vision vision)
      throws IOException {
    into(folder, count, seed, seconds, EnumSet.allOf(Kind.class), root, vision);
  }

  /** Films in which only these things happen. */
  public static void into(
      Path folder, int count, long seed, int seconds, Set<Kind> kinds, Path root, Vision vision)
      throws IOException {
    Files.createDirectories(folder);
    var made = new MakeFilms(Cast.of(root, vision), folder, kinds);
    for (int i = 0; i < count; i++) {
      made.film(i, seed * 1_000_003 + i, seconds);
      System.err.printf("made film %d of %d%n", i + 1, count);
    }
  }

  private void film(int number, long seed, int seconds) throws IOException {
    String name = String.format(Locale.ROOT, "film-%04d", number);
    var script = Script.of(seed, seconds, kinds);
    var actors = new ArrayList<>(cast);
    Collections.shuffle(actors, new Random(seed));
    var camera = new Camera(script, actors, seed);
    ImageIO.write(camera.enrolment(), "jpg", folder.resolve(name + ".jpg").toFile());
    List<String> rows = new ArrayList<>(List.of("kind,start,end"));
    script.happenings().stream()
        .filter(it -> it.kind().isEvent())
        .forEach(it -> rows.add(it.row()));
    Files.write(folder.resolve(name + ".csv"), rows);
    short[] sound = Sound.of(script, new Random(seed + 1));
    Path segments = Files.createDirectories(folder.resolve(name));
    var profile = RecordingProfile.values()[number % RecordingProfile.values().length];
    for (int from = 0; from < seconds; from += SEGMENT) {
      Path file = segments.resolve(String.format(Locale.ROOT, "%05d.mp4", from / SEGMENT));
      Files.write(file, segment(camera, sound, from, profile));
    }
  }

  private static byte[] segment(Camera camera, short[] sound, int from, RecordingProfile profile)
      throws IOException {
    var encoder = new FilmEncoder(profile, true);
    var bytes = new ByteArrayOutputStream();
    try (encoder) {
      int samples = Sound.RATE / PICTURES_A_SECOND;
      for (int i = 0; i < SEGMENT * PICTURES_A_SECOND; i++) {
        double since = (double) i / PICTURES_A_SECOND;
        BufferedImage picture = camera.at(from + since);
        encoder.picture(picture, Duration.ofMillis(Math.round(since * 1000)));
        int at = from * Sound.RATE + i * samples;
        encoder.sound(Arrays.copyOfRange(sound, at, at + samples));
        encoder.complete().forEach(bytes::writeBytes);
      }
    }
    encoder.complete().forEach(bytes::writeBytes);
    bytes.writeBytes(encoder.tail());
    return bytes.toByteArray();
  }
}
