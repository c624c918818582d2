package org.invigil.adapter.in.agent.screen;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which screen was asked for.
 *
 * @param folder stands in for the computer's displays
 */
public record ScreenChoice(Optional<Path> folder) {

  private static final String FOLDER = "folder:";

  /**
   * @param screen {@code default}, or {@code folder:PATH} for pictures
   */
  public static ScreenChoice parse(String screen) {
    if (screen.startsWith(FOLDER)) {
      return new ScreenChoice(Optional.of(Path.of(screen.substring(FOLDER.length()))));
    }
    if (screen.equals("default")) {
      return new ScreenChoice(Optional.empty());
    }
    throw new IllegalArgumentException("--screen is default or folder:PATH.");
  }

  /**
   * @param position of the film, by which pictures are shown
   */
  public Screens screens(Supplier<Duration> position) throws IOException {
    return folder.isPresent() ? ShownPictures.of(folder.get(), position) : new Desktop();
  }
}
