package org.invigil.domain.onboarding;

import java.time.Instant;
import java.util.Objects;
import org.invigil.domain.access.StaffId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * More attempts, granted by an exams officer with a reason (ONB-3): from one to exactly twenty at
 * once.
 */
@ValueObject
public record ExtraAttempts(int more, StaffId by, Instant at, String reason) {

  public static final int MOST = 20;

  public ExtraAttempts {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    if (more < 1 || more > MOST) {
      throw new IllegalArgumentException("from one to " + MOST + " more attempts: " + more);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a grant has a reason");
    }
  }
}
