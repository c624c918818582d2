package org.invigil.domain.review;

import java.time.Instant;
import java.util.Objects;
import org.invigil.domain.access.StaffId;
import org.jmolecules.ddd.annotation.ValueObject;

/** What a person decided about a session. No program ever makes one (REV-1). */
@ValueObject
public record Verdict(Kind kind, String reason, StaffId by, Instant at) {

  /** The four verdicts. */
  public enum Kind {
    CLEAR,
    BREACH_RESOLVED,
    REFERRED_TO_ACADEMIC_INTEGRITY,
    NOT_PROCTORED
  }

  public Verdict {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(by, "by");
    if (kind != Kind.CLEAR && reason.isBlank()) {
      throw new IllegalArgumentException("a verdict other than clear has a reason");
    }
  }
}
