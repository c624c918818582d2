package org.invigil.practice.film;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Cuts the film's people out of the photographs that the build fetched. */
final class Photographs {

  private static final String FOLDER = "practice/node_modules/@vladmandic/face-api/demo";
  private final Path folder;
  private final Map<Person, BufferedImage> portraits = new EnumMap<>(Person.class);

  Photographs(Path projectRoot) {
    this.folder = projectRoot.resolve(FOLDER);
  }

  /** Head and shoulders, as photographed. */
  BufferedImage portrait(Person person) {
    return portraits.computeIfAbsent(person, this::cut);
  }

  private BufferedImage cut(Person person) {
    Path file = folder.resolve(person.photograph()).toAbsolutePath();
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException(file + " is missing; build the project with Maven");
    }
    try {
      var crop = person.crop();
      BufferedImage whole = ImageIO.read(file.toFile());
      return whole.getSubimage(crop.x, crop.y, crop.width, crop.height);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The portrait at that height, fading out towards its top and sides, so that it stands before
   * another background.
   */
  BufferedImage cutOut(Person person, int height) {
    BufferedImage portrait = portrait(person);
    int width = portrait.getWidth() * height / portrait.getHeight();
    BufferedImage cutOut = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = cutOut.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(portrait, 0, 0, width, height, null);
    pen.dispose();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int alpha = (int) (255 * fade(x, y, width, height));
        cutOut.setRGB(x, y, cutOut.getRGB(x, y) & 0xFFFFFF | alpha << 24);
      }
    }
    return cutOut;
  }

  /** 1 inside, falling to 0 at the top and the sides within a twelfth of the width. */
  private static double fade(int x, int y, int width, int height) {
    double edge = width / 12.0;
    double inside = Math.min(Math.min(x, width - 1.0 - x), y);
    double share = Math.clamp(inside / edge, 0, 1);
    return share * share * (3 - 2 * share);
  }
}
