package org.invigil.domain.flag;

import org.invigil.domain.flag.Observation.Seen;

/**
 * What a frame says about the camera itself.
 *
 * @param darknessIsTold a black picture is told as poor light, which it is, whatever lies over the
 *     lens
 */
record CameraSights(FlagPolicy policy, boolean darknessIsTold) {

  boolean isCovered(Seen it) {
    return looked(it)
        && it.faces().isEmpty()
        && !isToldAsDark(it)
        && it.scene().filter(scene -> policy.camera().isCovered(it.light(), scene)).isPresent();
  }

  private boolean isToldAsDark(Seen it) {
    return darknessIsTold
        && it.looked().contains(Detector.LIGHT)
        && policy.camera().isBlack(it.light());
  }

  /** An empty room may stand still; a face never does. */
  boolean isFrozen(Seen it) {
    return looked(it)
        && it.faces().stream().anyMatch(face -> face.confidence() >= policy.sureOfAFace())
        && it.scene().filter(policy.camera()::standsStill).isPresent();
  }

  boolean moves(Seen it) {
    return it.scene().filter(policy.camera()::moves).isPresent();
  }

  private static boolean looked(Seen it) {
    return it.looked().contains(Detector.CAMERA);
  }
}
