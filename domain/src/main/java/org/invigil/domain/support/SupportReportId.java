package org.invigil.domain.support;

import java.util.Objects;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Identifies a support report. */
@ValueObject
public record SupportReportId(UUID value) {

  public SupportReportId {
    Objects.requireNonNull(value, "value");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
