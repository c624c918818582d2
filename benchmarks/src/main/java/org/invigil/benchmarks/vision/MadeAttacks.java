package org.invigil.benchmarks.vision;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.application.port.out.Vision;
import org.invigil.benchmarks.film.Actor;
import org.invigil.benchmarks.film.Sitter;
import org.invigil.domain.liveness.Challenge;
import org.invigil.domain.liveness.LightSequence;
import org.invigil.domain.liveness.Move;
import org.invigil.domain.picture.HeadPose;

/**
 * A set for {@link AttacksMode} made of photographs: it proves that the parts work together. No
 * person stood before a camera for it, and no one attacked; nothing in it says how often real
 * people or real attacks are told wrong.
 */
final class MadeAttacks {

  private static final int WIDTH = 400;
  private static final int HEIGHT = 300;
  private static final int LOOKING = 16;
  private static final int A_MOVE = 13;
  private static final double ANGLE = 40;

  /** Whose photograph is turned further is no head that looks at the camera, however it is bent. */
  private static final double MOST_TURNED = 15;

  /** Presentations of each kind from one photograph. */
  private static final int EACH = 2;

  private final Path folder;
  private final Random random = new Random(7);
  private final List<Double> turns = new ArrayList<>();
  private int made;

  private MadeAttacks(Path folder) {
    this.folder = folder;
  }

  static Map<String, Object> make(VisionSettings settings, Path photographs, Path folder)
      throws IOException {
    var set = new MadeAttacks(folder);
    int people = 0;
    int turnedAside = 0;
    try (var vision = new OpenCvVision(settings);
        var files = Files.list(photographs)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".jpg")).sorted().toList()) {
        for (Actor actor : actors(vision, file)) {
          var sitter = new Sitter(actor, WIDTH, HEIGHT, people + turnedAside);
          if (Math.abs(yaw(vision, sitter, 0).orElse(180)) > MOST_TURNED) {
            turnedAside++;
          } else {
            people++;
            set.measure(vision, sitter);
            for (int i = 0; i < EACH; i++) {
              set.of(sitter);
            }
          }
        }
      }
    }
    return Map.of(
        "mode",
        "make-attacks",
        "portraits",
        people,
        "turnedTooFar",
        turnedAside,
        "presentations",
        set.made,
        "turn",
        ANGLE,
        "measured",
        set.turns.stream().mapToDouble(it -> it).summaryStatistics().toString());
  }

  /** Every face that is large enough. */
  private static List<Actor> actors(Vision vision, Path file) throws IOException {
    List<Actor> actors = new ArrayList<>();
    if (vision.measure(Files.readAllBytes(file)) instanceof Vision.Measured(var seen)) {
      BufferedImage whole = ImageIO.read(file.toFile());
      for (var face : seen.faces()) {
        if (face.confidence() > 0.95 && face.box().height() >= 120) {
          actors.add(new Actor(file.getFileName().toString(), whole, face.box()));
        }
      }
    }
    return actors;
  }

  /** What is measured of the turns that are drawn, against the same head that looks straight. */
  private void measure(Vision vision, Sitter sitter) throws IOException {
    double straight = yaw(vision, sitter, 0).orElse(0);
    for (int side = -1; side <= 1; side += 2) {
      double factor = side;
      yaw(vision, sitter, side * ANGLE).ifPresent(it -> turns.add(factor * (it - straight)));
    }
  }

  private static OptionalDouble yaw(Vision vision, Sitter sitter, double degrees)
      throws IOException {
    return vision.measure(jpeg(sitter.at(0, degrees, false))) instanceof Vision.Measured(var seen)
        ? seen.faces().stream()
            .flatMap(it -> it.detail().pose().stream())
            .mapToDouble(HeadPose::yaw)
            .findFirst()
        : OptionalDouble.empty();
  }

  private void of(Sitter sitter) throws IOException {
    var asked = Challenge.inOrderOf(random.nextInt(6));
    var light = LightSequence.of(random.nextInt(40_000));
    var living = moving(sitter, asked, light);
    write("bonafide", asked, light, living);
    write("attack-held-photograph", asked, light, held(sitter.at(0, 0, false), light));
    write("attack-identical-frames", asked, light, times(living.getFirst(), living.size()));
    write("attack-looped-film", asked, light, looped(living.subList(0, LOOKING)));
    var other = Challenge.inOrderOf(random.nextInt(6));
    while (other.equals(asked)) {
      other = Challenge.inOrderOf(random.nextInt(6));
    }
    write("attack-recorded-film", other, LightSequence.of(random.nextInt(40_000)), living);
  }

  private List<byte[]> moving(Sitter sitter, Challenge asked, LightSequence light)
      throws IOException {
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < LOOKING; i++) {
      frames.add(shot(sitter.at(seconds(frames), 0, false), isBright(light, i)));
    }
    for (Move move : asked.moves()) {
      for (int i = 0; i < A_MOVE; i++) {
        double turned = ANGLE * Math.max(0, 1 - Math.abs(i - 6) / 4.0);
        double at = seconds(frames);
        frames.add(
            shot(
                switch (move) {
                  case TURN_LEFT -> sitter.at(at, turned, false);
                  case TURN_RIGHT -> sitter.at(at, -turned, false);
                  case BLINK -> sitter.at(at, 0, i > 4 && i < 9);
                },
                true));
      }
    }
    return frames;
  }

  /** Four pictures a second. */
  private static double seconds(List<byte[]> frames) {
    return frames.size() / 4.0;
  }

  /** A print in a hand: it lights up like a face, and moves and tilts as a whole. */
  private List<byte[]> held(BufferedImage photograph, LightSequence light) throws IOException {
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < LOOKING + 3 * A_MOVE; i++) {
      double swing = i < LOOKING ? 0 : Math.sin((i - LOOKING) / 4.0);
      var moved = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = pen(moved);
      pen.translate(WIDTH / 2.0 + 30 * swing, HEIGHT / 2.0);
      pen.scale(Math.cos(0.7 * swing), 1);
      pen.translate(-WIDTH / 2.0, -HEIGHT / 2.0);
      pen.drawImage(photograph, 0, 0, null);
      pen.dispose();
      frames.add(shot(moved, i >= LOOKING || isBright(light, i)));
    }
    return frames;
  }

  private static List<byte[]> times(byte[] frame, int count) {
    return java.util.Collections.nCopies(count, frame);
  }

  private static List<byte[]> looped(List<byte[]> film) {
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < LOOKING + 3 * A_MOVE; i++) {
      frames.add(film.get(i % film.size()));
    }
    return frames;
  }

  private static boolean isBright(LightSequence light, int frame) {
    return light.bright().get(frame / 2);
  }

  /** With a screen's light, a camera's noise, and its JPEG. */
  private byte[] shot(BufferedImage scene, boolean bright) throws IOException {
    var shot = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double noise = random.nextGaussian() * 2;
        int seen = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          double value = (scene.getRGB(x, y) >> shift & 255) * (bright ? 1.06 : 0.97) + noise;
          seen |= (int) Math.clamp(Math.round(value), 0, 255) << shift;
        }
        shot.setRGB(x, y, seen);
      }
    }
    return jpeg(shot);
  }

  private void write(String kind, Challenge asked, LightSequence light, List<byte[]> frames)
      throws IOException {
    Path into = Files.createDirectories(folder.resolve(kind).resolve("made-%03d".formatted(made)));
    made++;
    for (int i = 0; i < frames.size(); i++) {
      Files.write(into.resolve("frame-%03d.jpg".formatted(i)), frames.get(i));
    }
    Files.write(
        into.resolve("challenge"),
        List.of(
            "moves " + asked.moves().stream().map(Move::code).collect(Collectors.joining(",")),
            "light "
                + light.bright().stream().map(it -> it ? "1" : "0").collect(Collectors.joining()),
            "device a camera"));
  }

  private static Graphics2D pen(BufferedImage on) {
    Graphics2D pen = on.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    return pen;
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", bytes);
    return bytes.toByteArray();
  }
}
