package org.invigil.made;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * People on the photographs of the npm package {@code @vladmandic/face-api} 1.7.15, where each face
 * is. All of them are different people; each is on one photograph only.
 */
public enum Portrait {
  A(1, 414, 360, 182, 230),
  B(2, 1439, 163, 207, 229),
  C(2, 366, 124, 163, 290),
  D(3, 589, 330, 198, 275),
  E(4, 990, 178, 174, 253),
  F(5, 1116, 209, 161, 217),
  G(5, 1412, 382, 181, 278),
  H(6, 1481, 261, 218, 296),
  I(6, 252, 480, 214, 279),
  J(5, 603, 416, 170, 255);

  private static final String FOLDER = "made-documents/node_modules/@vladmandic/face-api/demo";

  private final int photograph;
  private final Rectangle face;

  Portrait(int photograph, int x, int y, int width, int height) {
    this.photograph = photograph;
    this.face = new Rectangle(x, y, width, height);
  }

  /** Head and neck, of the proportions of a photograph for a passport. */
  public BufferedImage picture(Path projectRoot) {
    int height = (int) (face.height * 1.5);
    int width = height * 7 / 9;
    return cut(
        projectRoot, (int) face.getCenterX() - width / 2, face.y - height / 5, width, height);
  }

  /** The same person before a camera: a little more around the face, in other light. */
  public BufferedImage before(Path projectRoot, Shot camera) {
    int height = face.height * 7 / 4;
    int width = height * 4 / 5;
    var around =
        cut(projectRoot, (int) face.getCenterX() - width / 2, face.y - height / 4, width, height);
    return camera.of(Drawing.scaled(around, 480, 600));
  }

  private BufferedImage cut(Path root, int x, int y, int width, int height) {
    var file = root.resolve(FOLDER).resolve("sample" + photograph + ".jpg");
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(file + " is missing; build the project with Maven");
    }
    try {
      var whole = ImageIO.read(file.toFile());
      var crop =
          new Rectangle(x, y, width, height)
              .intersection(new Rectangle(whole.getWidth(), whole.getHeight()));
      return whole.getSubimage(crop.x, crop.y, crop.width, crop.height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
