package org.invigil.domain.retention;

import java.time.Instant;
import java.util.List;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What stays after an erasure (RET-5): what was erased, when, under which policy, and when the last
 * backup of the key is gone. Nothing personal beyond the candidate's identifier.
 */
@ValueObject
public record Statement(
    Subject of, List<String> erased, Instant at, String policy, Instant lastKeyBackupGone) {

  public Statement {
    erased = List.copyOf(erased);
  }
}
