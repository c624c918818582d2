package org.invigil.domain.checkin;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How often a face may fail to be recognised before a code is needed (CHK-4). The failure with
 * exactly this number is the last.
 */
@ValueObject
public record FaceAttempts(int most) {

  public static final FaceAttempts THREE = new FaceAttempts(3);

  public FaceAttempts {
    if (most < 1) {
      throw new IllegalArgumentException("at least one attempt: " + most);
    }
  }

  public boolean areUsedUpBy(int failures) {
    return failures >= most;
  }

  public int left(int failures) {
    return Math.max(0, most - failures);
  }
}
