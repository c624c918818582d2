package org.invigil.domain.onboarding;

import java.time.Instant;
import java.util.Objects;
import org.jmolecules.ddd.annotation.ValueObject;

/** One try to onboard: a face scan and an ID scan, submitted as a whole (ONB-2). */
@ValueObject
public record Attempt(int number, Instant begun, Scans scans) {

  public Attempt {
    Objects.requireNonNull(begun, "begun");
    Objects.requireNonNull(scans, "scans");
    if (number < 1) {
      throw new IllegalArgumentException("attempts are counted from one: " + number);
    }
  }

  Attempt with(Scan scan) {
    return new Attempt(number, begun, scans.with(scan));
  }
}
