package org.invigil.domain.picture;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One face found in a picture.
 *
 * @param box where, in pixels
 * @param confidence of the detector, 0 to 1
 * @param light mean luma of the face's own pixels, 0 (black) to 255 (white)
 * @param sharpness standard deviation of the Laplacian of the face's own pixels
 * @param template its likeness
 * @param detail what else was measured
 */
@ValueObject
public record FaceSighting(
    Box box,
    double confidence,
    double light,
    double sharpness,
    FaceTemplate template,
    FaceDetail detail) {

  /** Nothing more was measured. */
  public FaceSighting(
      Box box, double confidence, double light, double sharpness, FaceTemplate template) {
    this(box, confidence, light, sharpness, template, FaceDetail.NONE);
  }

  boolean isHigherThan(FaceSighting other) {
    return box.height() > other.box.height();
  }

  public FaceSighting {
    Objects.requireNonNull(box, "box");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(detail, "detail");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is between 0 and 1: " + confidence);
    }
    if (!(light >= 0 && light <= 255)) {
      throw new IllegalArgumentException("luma is between 0 and 255: " + light);
    }
  }
}
