package org.invigil.domain.checkin;

import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * One point of the system check: what was measured, what is needed, and what to do when it failed
 * (empty when it passed).
 */
@ValueObject
public record PointResult(
    SystemPoint point, boolean passed, String measured, String needed, String whatToDo) {

  public PointResult {
    Objects.requireNonNull(point, "point");
    if (passed != whatToDo.isEmpty()) {
      throw new IllegalArgumentException("a failed point, and only that, says what to do");
    }
  }

  static PointResult of(
      SystemPoint point, boolean passed, String measured, String needed, String whatToDo) {
    return new PointResult(point, passed, measured, needed, passed ? "" : whatToDo);
  }
}
