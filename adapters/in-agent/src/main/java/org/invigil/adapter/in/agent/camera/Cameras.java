package org.invigil.adapter.in.agent.camera;

import java.awt.image.BufferedImage;
import java.time.Duration;

/** The camera that the candidate chose; opened for each step that needs it, closed after. */
public interface Cameras {

  /** How often a camera that gives nothing is asked again. */
  int FIRST_TRIES = 5;

  Camera open() throws CameraFailure;

  /**
   * One picture of a camera that is open only for it. Cameras that have just been opened often give
   * nothing at first, so it is asked for a few times.
   *
   * @param wait passes a moment
   */
  default BufferedImage onePicture(Runnable wait) throws CameraFailure {
    for (int left = FIRST_TRIES; ; left--) {
      try (Camera camera = open()) {
        return camera.picture();
      } catch (CameraFailure dark) {
        if (left == 0) {
          throw dark;
        }
        wait.run();
      }
    }
  }

  /** In words for the candidate and the system check. */
  String name();

  /** What the camera calls itself, as its driver says. */
  default String device() {
    return name();
  }

  /** Whether pictures come from a file instead of a lens. */
  boolean isStandIn();

  /** Recording begins now: a film starts to run. A real camera runs anyway. */
  default void roll() {}

  /** Seconds of the film, or since recording began. */
  Duration position();
}
