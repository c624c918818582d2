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
import java.util.Random;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.invigil.adapter.out.vision.OpenCvVision;
import org.invigil.adapter.out.vision.VisionSettings;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.liveness.Challenge;
import org.invigil.domain.liveness.LightSequence;
import org.invigil.domain.liveness.Move;
import org.invigil.domain.picture.Box;

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
  private final Path folder;
  private final Random random = new Random(7);
  private int made;

  private MadeAttacks(Path folder) {
    this.folder = folder;
  }

  static Map<String, Object> make(VisionSettings settings, Path photographs, Path folder)
      throws IOException {
    var set = new MadeAttacks(folder);
    int people = 0;
    try (var vision = new OpenCvVision(settings);
        var files = Files.list(photographs)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".jpg")).sorted().toList()) {
        for (BufferedImage portrait : portraits(vision, file)) {
          set.of(portrait, vision);
          people++;
        }
      }
    }
    return Map.of("mode", "make-attacks", "portraits", people, "presentations", set.made);
  }

  /** Every face that is large enough, with what is around it. */
  private static List<BufferedImage> portraits(Vision vision, Path file) throws IOException {
    List<BufferedImage> portraits = new ArrayList<>();
    if (vision.measure(Files.readAllBytes(file)) instanceof Vision.Measured(var seen)) {
      BufferedImage whole = ImageIO.read(file.toFile());
      for (var face : seen.faces()) {
        if (face.confidence() > 0.95 && face.box().height() >= 120) {
          portraits.add(around(whole, face.box()));
        }
      }
    }
    return portraits;
  }

  private static BufferedImage around(BufferedImage whole, Box face) {
    double height = 2.2 * face.height();
    double scale = HEIGHT / height;
    var portrait = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = pen(portrait);
    pen.translate(WIDTH / 2.0, HEIGHT / 2.0);
    pen.scale(scale, scale);
    pen.translate(-face.x() - face.width() / 2, -face.y() - face.height() / 2);
    pen.drawImage(whole, 0, 0, null);
    pen.dispose();
    return portrait;
  }

  private void of(BufferedImage portrait, Vision vision) throws IOException {
    if (!(vision.measure(jpeg(portrait)) instanceof Vision.Measured(var seen))
        || seen.faces().isEmpty()) {
      return;
    }
    var head = new TurnedHead(portrait, seen.faces().getFirst().box());
    var asked = Challenge.inOrderOf(random.nextInt(6));
    var light = LightSequence.of(random.nextInt(40_000));
    var living = moving(head, asked, light);
    write("bonafide", asked, light, living);
    write("attack-held-photograph", asked, light, held(portrait, light));
    write("attack-identical-frames", asked, light, times(living.getFirst(), living.size()));
    write("attack-looped-film", asked, light, looped(living.subList(0, LOOKING)));
    var other = Challenge.inOrderOf(random.nextInt(6));
    while (other.equals(asked)) {
      other = Challenge.inOrderOf(random.nextInt(6));
    }
    write("attack-recorded-film", other, LightSequence.of(random.nextInt(40_000)), living);
  }

  private List<byte[]> moving(TurnedHead head, Challenge asked, LightSequence light)
      throws IOException {
    List<byte[]> frames = new ArrayList<>();
    for (int i = 0; i < LOOKING; i++) {
      frames.add(shot(head.turned(0, false), isBright(light, i)));
    }
    for (Move move : asked.moves()) {
      for (int i = 0; i < A_MOVE; i++) {
        double far = Math.max(0, 1 - Math.abs(i - 6) / 4.0);
        frames.add(
            shot(
                switch (move) {
                  case TURN_LEFT -> head.turned(ANGLE * far, false);
                  case TURN_RIGHT -> head.turned(-ANGLE * far, false);
                  case BLINK -> head.turned(0, i > 4 && i < 9);
                },
                true));
      }
    }
    return frames;
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
