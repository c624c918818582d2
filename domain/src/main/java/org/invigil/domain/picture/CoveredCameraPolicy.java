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
 */
@ValueObject
public record CoveredCameraPolicy(double leastContrast, double leastSharpness) {

  public static final CoveredCameraPolicy CHOSEN = new CoveredCameraPolicy(6, 6);

  public boolean isCovered(double light, double contrast, double sharpness) {
    var share = Math.min(1, light / 60);
    return contrast < leastContrast * share && sharpness < leastSharpness;
  }
}
