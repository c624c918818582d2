package org.invigil.domain.onboarding;

import java.time.Instant;
import java.util.Objects;
import org.invigil.domain.access.StaffId;
import org.jmolecules.ddd.annotation.ValueObject;

/** A later deadline, given by an exams officer with a reason (ONB-1). */
@ValueObject
public record DeadlineExtension(Instant until, StaffId by, Instant at, String reason) {

  public DeadlineExtension {
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("an extension has a reason");
    }
  }
}
