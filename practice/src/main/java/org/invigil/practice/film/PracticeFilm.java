package org.invigil.practice.film;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The film of the practice exam: 640 by 480, five frames a second, the same in every run. It proves
 * the plumbing, not the verification of faces: each person is one photograph that is moved.
 */
public final class PracticeFilm {

  public static final int FRAMES_A_SECOND = 5;

  /** Changed when the film changes, so that a film on disk is not taken for this one. */
  static final String EDITION = "1";

  private final Stage stage;

  /** Reads the photographs that the build put into the project. */
  public PracticeFilm(Path projectRoot) {
    this.stage = new Stage(projectRoot);
  }

  public int frames() {
    return (int) PracticeScript.END.toSeconds() * FRAMES_A_SECOND;
  }

  /** The frame of that number, from 0. */
  public BufferedImage frame(int number) {
    Duration time = time(number);
    return stage.frame(
        PracticeScript.at(time).showing(), (double) number / FRAMES_A_SECOND, number);
  }

  /** The frame at that time as JPEG. */
  public byte[] jpegAt(Duration time) {
    return Jpeg.of(frame((int) (time.toMillis() * FRAMES_A_SECOND / 1000)));
  }

  static Duration time(int number) {
    return Duration.ofMillis(number * 1000L / FRAMES_A_SECOND);
  }

  /**
   * Writes {@code frame-00000.jpg} and so on, and {@code fps} with the frames a second, which the
   * agent takes for a camera. A folder that holds this film already is left as it is: the file
   * {@code edition} is written last.
   */
  public void writeTo(Path folder) throws IOException {
    Path edition = folder.resolve("edition");
    if (Files.exists(edition) && Files.readString(edition).equals(EDITION)) {
      return;
    }
    Files.createDirectories(folder);
    for (int number = 0; number < frames(); number++) {
      Files.write(folder.resolve("frame-%05d.jpg".formatted(number)), Jpeg.of(frame(number)));
    }
    Files.writeString(folder.resolve("fps"), Integer.toString(FRAMES_A_SECOND));
    Files.writeString(edition, EDITION);
  }
}
