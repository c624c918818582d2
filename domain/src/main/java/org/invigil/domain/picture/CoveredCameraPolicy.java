package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When something lies over the lens: the picture has hardly any contrast and hardly an edge,
 * however light or dark it is. A dark room keeps a little of both. Contrast and sharpness of
 * exactly the bounds are a picture of something. The contrast was chosen; the noise of a sensor
 * alone has edges of up to 4.5 times its own deviation, so that a lens covered before a noisy
 * sensor was seen with a sharpness of 2.2.
 *
 * @param leastContrast standard deviation of luma
 * @param leastSharpness standard deviation of the Laplacian
 * @param leastLight mean luma; exactly so much can be judged. In less, every part of a picture is
 *     0, 1 or 2 of 255: a dark room is as flat as a covered lens, and nobody can tell them apart
 */
@ValueObject
public record CoveredCameraPolicy(double leastContrast, double leastSharpness, double leastLight) {

  public static final CoveredCameraPolicy CHOSEN = new CoveredCameraPolicy(6, 6, 2);

  /** So dark that nothing can be said about the lens. */
  public boolean isBlack(double light) {
    return light < leastLight;
  }

  public boolean isCovered(double light, double contrast, double sharpness) {
    var share = Math.min(1, light / 60);
    return contrast < leastContrast * share && sharpness < leastSharpness;
  }
}
