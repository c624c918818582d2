package org.invigil.benchmarks.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.invigil.application.port.out.Vision;
import org.invigil.application.service.checkin.MovingFaces;
import org.invigil.domain.liveness.Challenge;
import org.invigil.domain.liveness.DrawnChallenge;
import org.invigil.domain.liveness.FilmedAnswer;
import org.invigil.domain.liveness.FrameSeen;
import org.invigil.domain.liveness.LightSequence;
import org.invigil.domain.liveness.Move;

/**
 * One presentation: a picture, a film, or a folder of pictures in the order of their names, as a
 * program sends them. A file {@code challenge} in the folder, or {@code name.challenge} beside a
 * film, says what was asked: a line {@code moves turn-left,blink,turn-right}, a line {@code light
 * 10011010} where the screen was lit, a line {@code device NAME}.
 *
 * @param asked empty where nothing was asked
 */
record AttackSample(FilmedAnswer came, Optional<DrawnChallenge> asked) {

  static final Instant DRAWN = Instant.parse("2030-01-01T09:00:00Z");
  private static final Duration APART = Duration.ofMillis(250);
  private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png");
  private static final LightSequence NONE = LightSequence.of(0);

  static boolean isOne(Path file) {
    return Files.isDirectory(file) || isPicture(file) || film(file).isPresent();
  }

  private static boolean isPicture(Path file) {
    return PICTURES.stream().anyMatch(ending(file)::equals);
  }

  private static Optional<String> film(Path file) {
    return switch (ending(file)) {
      case ".mp4" -> Optional.of("video/mp4");
      case ".webm" -> Optional.of("video/webm");
      default -> Optional.empty();
    };
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(Math.max(0, name.lastIndexOf('.')));
  }

  static AttackSample read(Path file, Vision vision) throws IOException {
    List<String> said = said(file);
    boolean lit = word(said, "light").isPresent();
    return new AttackSample(
        new FilmedAnswer(word(said, "device").orElse(""), lit, frames(file, vision)), asked(said));
  }

  private static List<FrameSeen> frames(Path file, Vision vision) throws IOException {
    if (film(file).isPresent()) {
      return filmed(
          vision.watch(Files.readAllBytes(file), film(file).get(), APART, MovingFaces.WANTED));
    }
    if (!Files.isDirectory(file)) {
      return List.of(pictured(file, Duration.ZERO, vision));
    }
    List<FrameSeen> frames = new ArrayList<>();
    try (var inside = Files.list(file)) {
      for (Path each : inside.filter(AttackSample::isPicture).sorted().toList()) {
        frames.add(pictured(each, APART.multipliedBy(frames.size()), vision));
      }
    }
    return frames;
  }

  private static FrameSeen pictured(Path file, Duration at, Vision vision) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new FrameSeen(
        at,
        MovingFaces.digest(bytes),
        vision.measure(bytes, MovingFaces.WANTED) instanceof Vision.Measured(var seen)
            ? MovingFaces.face(seen, List.of())
            : Optional.empty());
  }

  /** Frames of a film have no bytes of their own: one is the same where nothing at all changed. */
  private static List<FrameSeen> filmed(Vision.FilmReading reading) {
    List<FrameSeen> frames = new ArrayList<>();
    if (reading instanceof Vision.Watched(var seen, _)) {
      int picture = 0;
      for (Vision.FilmFrame each : seen) {
        picture += each.change().orElse(1) > 0 ? 1 : 0;
        frames.add(
            new FrameSeen(
                each.at(),
                Integer.toString(picture),
                MovingFaces.face(each.measurement(), List.of())));
      }
    }
    return frames;
  }

  private static Optional<DrawnChallenge> asked(List<String> said) {
    return word(said, "moves")
        .map(moves ->
            new DrawnChallenge(
                "asked",
                new Challenge(Arrays.stream(moves.split(",")).map(AttackSample::move).toList()),
                word(said, "light").map(AttackSample::light).orElse(NONE),
                DRAWN));
  }

  private static Move move(String code) {
    return Arrays.stream(Move.values())
        .filter(it -> it.code().equals(code.strip()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such move: " + code));
  }

  private static LightSequence light(String steps) {
    return new LightSequence(steps.chars().mapToObj(it -> it == '1').toList(), NONE.step());
  }

  private static List<String> said(Path file) throws IOException {
    String name = file.toString();
    Path said =
        Files.isDirectory(file)
            ? file.resolve("challenge")
            : Path.of(name.substring(0, name.lastIndexOf('.')) + ".challenge");
    return Files.exists(said) ? Files.readAllLines(said) : List.of();
  }

  private static Optional<String> word(List<String> said, String key) {
    return said.stream()
        .filter(it -> it.startsWith(key + " "))
        .map(it -> it.substring(key.length() + 1).strip())
        .findFirst();
  }
}
