package org.invigil.domain.session;

import java.time.Duration;
import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * How long the rest of a recording is awaited after its exam ended (SES-6). A recording that is not
 * whole exactly {@code longest} after the end is concluded with what is there; staff may conclude
 * it earlier.
 */
@ValueObject
public record AwaitedUploads(Duration longest) {

  /** A candidate whose network failed has a weekend and a repair; a verdict waits no longer. */
  public static final AwaitedUploads SEVEN_DAYS = new AwaitedUploads(Duration.ofDays(7));

  public AwaitedUploads {
    if (longest.isNegative()) {
      throw new IllegalArgumentException("nothing is awaited for " + longest);
    }
  }

  /** What ended at this moment or before it is awaited no longer. */
  public Instant endedBy(Instant now) {
    return now.minus(longest);
  }
}
