package org.invigil.adapter.in.agent;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Films for tests: each picture is grey, brighter by one step a picture. */
public final class Films {

  public static final int STEP = 5;

  private Films() {}

  public static Path folder(Path folder, int pictures, double aSecond) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("fps"), aSecond + "\n");
    for (int i = 0; i < pictures; i++) {
      ImageIO.write(
          grey(i * STEP % 250), "jpg", folder.resolve("frame-%05d.jpg".formatted(i)).toFile());
    }
    return folder;
  }

  public static BufferedImage grey(int level) {
    var picture = new BufferedImage(800, 600, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(new Color(level, level, level));
    pen.fillRect(0, 0, 800, 600);
    pen.dispose();
    return picture;
  }

  public static int levelOf(BufferedImage picture) {
    return picture.getRaster().getSample(picture.getWidth() / 2, picture.getHeight() / 2, 0);
  }
}
