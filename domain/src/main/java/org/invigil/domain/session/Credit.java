package org.invigil.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.support.SupportReportId;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Time given back (SES-8).
 *
 * @param from the moment of the report, or of the decision where nothing was reported
 */
@ValueObject
public record Credit(
    Duration amount,
    Instant from,
    Instant at,
    StaffId by,
    String reason,
    Optional<SupportReportId> report) {

  public Credit {
    if (amount.isNegative() || amount.isZero()) {
      throw new IllegalArgumentException("nothing was credited: " + amount);
    }
    Words.require(reason);
  }
}
