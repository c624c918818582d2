package org.invigil.adapter.in.agent.camera;

import com.github.sarxos.webcam.WebcamException;
import java.util.Optional;
import java.util.stream.Stream;

/** A camera in the network fails; carries words for the candidate through the camera library. */
final class NetworkTrouble extends WebcamException {

  private static final long serialVersionUID = 1L;

  private final CameraFailure failure;

  NetworkTrouble(CameraFailure failure) {
    super(String.valueOf(failure.getMessage()));
    this.failure = failure;
  }

  /** The library wraps what a driver throws. */
  static Optional<CameraFailure> in(Throwable broken) {
    return Stream.iterate(broken, it -> it != null, Throwable::getCause)
        .filter(NetworkTrouble.class::isInstance)
        .map(it -> ((NetworkTrouble) it).failure)
        .findFirst();
  }
}
