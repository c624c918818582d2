package org.invigil.domain.picture;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One face found in a picture.
 *
 * @param box where, in pixels
 * @param confidence of the detector, 0 to 1
 * @param sharpness standard deviation of the Laplacian of the face's own pixels
 * @param template its likeness
 */
@ValueObject
public record FaceSighting(Box box, double confidence, double sharpness, FaceTemplate template) {

  public FaceSighting {
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(template, "template");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is between 0 and 1: " + confidence);
    }
  }
}
