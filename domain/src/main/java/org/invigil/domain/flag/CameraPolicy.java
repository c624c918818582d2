package org.invigil.domain.flag;

import org.invigil.domain.picture.CoveredCameraPolicy;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When a camera shows nothing, or the same again and again.
 *
 * @param covered when something lies over the lens
 * @param still a picture of which no part changes by exactly this much, or more, stands still.
 *     Source: a picture that is repeated changes by up to 1.2 for some seconds, and then by less
 *     than 1, because the encoder goes on to draw it better; a drawn face that does nothing but
 *     breathe changes by 4 to 9 in most seconds
 * @param moves where one look in an event changed by exactly this much, or more, nothing stood
 *     still. Chosen, not tuned
 */
@ValueObject
public record CameraPolicy(CoveredCameraPolicy covered, double still, double moves) {

  public static final CameraPolicy CHOSEN = new CameraPolicy(CoveredCameraPolicy.CHOSEN, 1, 1.5);

  boolean isCovered(double light, Observation.Scene scene) {
    return covered.isCovered(light, scene.contrast(), scene.sharpness());
  }

  boolean isBlack(double light) {
    return covered.isBlack(light);
  }

  boolean standsStill(Observation.Scene scene) {
    return scene.change().isPresent() && scene.change().getAsDouble() < still;
  }

  boolean moves(Observation.Scene scene) {
    return scene.change().isPresent() && scene.change().getAsDouble() >= moves;
  }
}
