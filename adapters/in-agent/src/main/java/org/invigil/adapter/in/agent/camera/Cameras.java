package org.invigil.adapter.in.agent.camera;

import java.time.Duration;

/** The camera that the candidate chose; opened for each step that needs it, closed after. */
public interface Cameras {

  Camera open() throws CameraFailure;

  /** In words for the candidate and the system check. */
  String name();

  /** Whether pictures come from a file instead of a lens. */
  boolean isStandIn();

  /** Recording begins now: a film starts to run. A real camera runs anyway. */
  default void roll() {}

  /** Seconds of the film, or since recording began. */
  Duration position();
}
