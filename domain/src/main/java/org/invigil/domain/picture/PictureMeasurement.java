package org.invigil.domain.picture;

import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What was measured in one picture. Numbers only; policies judge them.
 *
 * @param width in pixels
 * @param height in pixels
 * @param light mean luma, 0 (black) to 255 (white)
 * @param contrast standard deviation of luma
 * @param sharpness standard deviation of the Laplacian of the whole picture
 * @param faces every face found with a confidence of at least 0.65, most confident first
 * @param models the models that took part
 */
@ValueObject
public record PictureMeasurement(
    int width,
    int height,
    double light,
    double contrast,
    double sharpness,
    List<FaceSighting> faces,
    List<ModelUsed> models) {

  private static final double MOST_OF_A_PICTURE = 0.9;

  public PictureMeasurement {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture has pixels: " + width + " x " + height);
    }
    faces = List.copyOf(faces);
    models = List.copyOf(models);
  }

  /** The face of whoever sits before the camera; of two that are equally high the more certain. */
  public Optional<FaceSighting> nearest() {
    return faces.stream().reduce((one, other) -> other.isHigherThan(one) ? other : one);
  }

  /**
   * Mean luma of everything but this face. A face that fills nine tenths of the picture or more has
   * nothing around it that could be measured: then it is the face's own.
   */
  public double lightAround(FaceSighting face) {
    var share = face.box().areaWithin(width, height) / ((double) width * height);
    return share < MOST_OF_A_PICTURE ? (light - share * face.light()) / (1 - share) : face.light();
  }
}
