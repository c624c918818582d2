package org.invigil.benchmarks.film;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.picture.Box;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.HeadPose;

/**
 * Who can play in a film: the people on the photographs of the npm package {@code
 * @vladmandic/face-api} 1.7.15 who look about at the camera, and those of {@code
 * ../shared/data/faces} where that folder is there. Whoever resembles somebody taken before is left
 * out, so that all are different people.
 */
final class Cast {

  private static final String PACKAGE = "practice/node_modules/@vladmandic/face-api/demo";
  private static final String BESIDE = "../shared/data/faces";
  private static final double LEAST_HEIGHT = 150;
  private static final double LEAST_CONFIDENCE = 0.97;
  private static final double MOST_TURNED = 28;
  private static final double ALIKE = 0.25;

  private final List<Actor> actors = new ArrayList<>();
  private final List<FaceTemplate> taken = new ArrayList<>();

  private Cast() {}

  static List<Actor> of(Path root, Vision vision) throws IOException {
    var cast = new Cast();
    for (int i = 1; i <= 6; i++) {
      cast.add(root.resolve(PACKAGE).resolve("sample" + i + ".jpg"), vision);
    }
    for (String name : List.of("obama.jpg", "biden.jpg")) {
      Path file = root.resolve(BESIDE).resolve(name);
      if (Files.exists(file)) {
        cast.add(file, vision);
      }
    }
    return cast.actors;
  }

  private void add(Path file, Vision vision) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (vision.measure(bytes) instanceof Vision.Measured(var seen)) {
      BufferedImage photograph = ImageIO.read(new ByteArrayInputStream(bytes));
      for (FaceSighting face : seen.faces()) {
        if (canPlay(face) && looksHere(around(photograph, face.box()), vision)) {
          taken.add(face.template());
          actors.add(new Actor(file.getFileName() + "#" + actors.size(), photograph, face.box()));
        }
      }
    }
  }

  private boolean canPlay(FaceSighting face) {
    return face.box().height() >= LEAST_HEIGHT
        && face.confidence() >= LEAST_CONFIDENCE
        && taken.stream().noneMatch(it -> it.similarityTo(face.template()) >= ALIKE);
  }

  /** At the edge of a photograph a head seems turned that is not. */
  private static boolean looksHere(byte[] picture, Vision vision) {
    return vision.measure(picture) instanceof Vision.Measured(var seen)
        && !seen.faces().isEmpty()
        && seen.faces().getFirst().detail().pose().filter(Cast::looksHere).isPresent();
  }

  private static byte[] around(BufferedImage photograph, Box face) throws IOException {
    double side = 2 * face.height();
    var part =
        new Rectangle(
                (int) (face.x() + face.width() / 2 - side / 2),
                (int) (face.y() + face.height() / 2 - side / 2),
                (int) side,
                (int) side)
            .intersection(new Rectangle(photograph.getWidth(), photograph.getHeight()));
    var out = new ByteArrayOutputStream();
    ImageIO.write(photograph.getSubimage(part.x, part.y, part.width, part.height), "png", out);
    return out.toByteArray();
  }

  private static boolean looksHere(HeadPose pose) {
    var turned = pose.from(HeadPose.USUAL);
    return Math.abs(turned.yaw()) <= MOST_TURNED && Math.abs(turned.pitch()) <= MOST_TURNED;
  }
}
