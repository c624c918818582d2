package org.invigil.domain.picture;

import java.util.Arrays;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The measured likeness of one face: a vector of unit length (512 numbers from the face model of
 * {@code vision.md}). Biometric data: sealed at rest and erased with its candidate.
 */
@ValueObject
public record FaceTemplate(float[] values) {

  /** Where no likeness was asked for; of another length than any, so it is compared with none. */
  public static final FaceTemplate NOT_MEASURED = new FaceTemplate(new float[] {0});

  public FaceTemplate {
    if (values.length == 0) {
      throw new IllegalArgumentException("a face template holds at least one number");
    }
    values = values.clone();
  }

  @Override
  public float[] values() {
    return values.clone();
  }

  /** Cosine similarity, -1 to 1; both templates must come from the same model. */
  public double similarityTo(FaceTemplate other) {
    if (values.length != other.values.length) {
      throw new IllegalArgumentException("templates of different models cannot be compared");
    }
    double dot = 0;
    double own = 0;
    double others = 0;
    for (int i = 0; i < values.length; i++) {
      dot += (double) values[i] * other.values[i];
      own += (double) values[i] * values[i];
      others += (double) other.values[i] * other.values[i];
    }
    return own == 0 || others == 0 ? 0 : dot / Math.sqrt(own * others);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FaceTemplate it && Arrays.equals(values, it.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  /** Never the numbers: they are personal. */
  @Override
  public String toString() {
    return "FaceTemplate[" + values.length + " numbers]";
  }
}
