package org.invigil.adapter.out.vision;

import java.util.EnumSet;
import java.util.Set;
import org.invigil.domain.flag.Detector;

/**
 * What is to be measured in a picture.
 *
 * @param mirrored the likeness is taken of the mirror image too: better, at twice the cost
 */
record Wanted(Set<Detector> detectors, boolean mirrored) {

  private static final Set<Detector> OF_FACES =
      EnumSet.of(
          Detector.FACES,
          Detector.IDENTITY,
          Detector.POSE,
          Detector.COVERED_FACE,
          Detector.LIVENESS);

  /** All, as well as it can be measured: for a picture that a likeness is enrolled from. */
  static final Wanted ALL = new Wanted(Detector.all(), true);

  boolean faces() {
    return detectors.stream().anyMatch(OF_FACES::contains);
  }

  boolean landmarks() {
    return likeness() || pose();
  }

  boolean likeness() {
    return detectors.contains(Detector.IDENTITY) || detectors.contains(Detector.COVERED_FACE);
  }

  boolean pose() {
    return detectors.contains(Detector.POSE);
  }

  boolean live() {
    return detectors.contains(Detector.LIVENESS);
  }
}
