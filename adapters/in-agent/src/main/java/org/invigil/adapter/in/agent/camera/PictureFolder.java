package org.invigil.adapter.in.agent.camera;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;

/**
 * A film as a folder: {@code frame-00000.jpg}, {@code frame-00001.jpg} and so on, with a file
 * {@code fps} that holds the number of pictures a second. Displays are stood in for by {@code
 * .png}, which keeps every pixel.
 */
public final class PictureFolder implements Film {

  private static final double MOST_A_SECOND = 120;

  private final Path folder;
  private final String end;
  private final double aSecond;
  private final int pictures;
  private final Dimension size;

  private PictureFolder(Path folder, String end, double aSecond, int pictures, Dimension size) {
    this.folder = folder;
    this.end = end;
    this.aSecond = aSecond;
    this.pictures = pictures;
    this.size = size;
  }

  public static PictureFolder open(Path folder) throws IOException {
    double aSecond = pace(folder.resolve("fps"));
    String end = Files.exists(folder.resolve(name(0, ".png"))) ? ".png" : ".jpg";
    int pictures = 0;
    while (Files.exists(folder.resolve(name(pictures, end)))) {
      pictures++;
    }
    if (pictures == 0) {
      throw new IOException("no " + name(0, end) + " in " + folder);
    }
    BufferedImage first = read(folder.resolve(name(0, end)));
    return new PictureFolder(
        folder, end, aSecond, pictures, new Dimension(first.getWidth(), first.getHeight()));
  }

  @Override
  public Dimension size() {
    return new Dimension(size);
  }

  @Override
  public BufferedImage at(Duration time) throws IOException {
    long wanted = (long) Math.floor(time.toNanos() * aSecond / 1e9 + 1e-9);
    return read(folder.resolve(name((int) Math.clamp(wanted, 0, pictures - 1), end)));
  }

  @Override
  public void close() {
    // Every picture is a file of its own, opened and closed by itself.
  }

  private static String name(int number, String end) {
    return "frame-%05d%s".formatted(number, end);
  }

  private static double pace(Path file) throws IOException {
    String said = Files.readString(file).strip();
    try {
      double aSecond = Double.parseDouble(said);
      if (aSecond > 0 && aSecond <= MOST_A_SECOND) {
        return aSecond;
      }
    } catch (NumberFormatException notANumber) {
      throw new IOException(file + " holds no number of pictures a second", notANumber);
    }
    throw new IOException(file + " must hold a number above 0 and up to 120");
  }

  private static BufferedImage read(Path picture) throws IOException {
    BufferedImage image = ImageIO.read(picture.toFile());
    if (image == null) {
      throw new IOException(picture.getFileName() + " is not a picture");
    }
    return image;
  }
}
