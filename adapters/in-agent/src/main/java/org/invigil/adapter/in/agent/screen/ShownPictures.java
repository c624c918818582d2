package org.invigil.adapter.in.agent.screen;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.invigil.adapter.in.agent.camera.PictureFolder;

/** A folder of pictures that stands in for a display, seen at the film's time. */
public final class ShownPictures implements Screens {

  private final PictureFolder pictures;
  private final Supplier<Duration> position;

  private ShownPictures(PictureFolder pictures, Supplier<Duration> position) {
    this.pictures = pictures;
    this.position = position;
  }

  /**
   * @param folder {@code frame-00000.png} and so on, and {@code fps}
   */
  public static ShownPictures of(Path folder, Supplier<Duration> position) throws IOException {
    return new ShownPictures(PictureFolder.open(folder), position);
  }

  @Override
  public List<Shot> look() throws ScreenFailure {
    try {
      BufferedImage picture = pictures.at(position.get());
      return List.of(Shot.of(0, new Rectangle(picture.getWidth(), picture.getHeight()), picture));
    } catch (IOException unreadable) {
      throw new ScreenFailure("The pictures of the screen cannot be read.", unreadable);
    }
  }
}
