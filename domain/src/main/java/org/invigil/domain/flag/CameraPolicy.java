package org.invigil.domain.flag;

import org.invigil.domain.picture.CoveredCameraPolicy;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a camera shows nothing, or the same again and again.
 *
 * @param covered when something lies over the lens
 * @param still a picture of which no part changes by exactly this much, or more, stands still. The
 *     face of somebody who breathes changes more. Chosen, not tuned
 */
@ValueObject
public record CameraPolicy(CoveredCameraPolicy covered, double still) {

  public static final CameraPolicy CHOSEN = new CameraPolicy(CoveredCameraPolicy.CHOSEN, 0.25);

  boolean isCovered(double light, Observation.Scene scene) {
    return covered.isCovered(light, scene.contrast(), scene.sharpness());
  }

  boolean standsStill(Observation.Scene scene) {
    return scene.change().isPresent() && scene.change().getAsDouble() < still;
  }
}
