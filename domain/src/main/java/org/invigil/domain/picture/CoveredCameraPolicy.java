package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * When something lies over the lens: the picture has hardly any contrast and hardly an edge,
 * however light or dark it is. A dark room keeps a little of both. Contrast and sharpness of
 * exactly the bounds are a picture of something. Chosen, not tuned.
 *
 * @param leastContrast standard deviation of luma
 * @param leastSharpness standard deviation of the Laplacian
 */
@ValueObject
public record CoveredCameraPolicy(double leastContrast, double leastSharpness) {

  public static final CoveredCameraPolicy CHOSEN = new CoveredCameraPolicy(6, 2);

  public boolean isCovered(double light, double contrast, double sharpness) {
    var share = Math.min(1, light / 60);
    return contrast < leastContrast * share && sharpness < leastSharpness;
  }
}
