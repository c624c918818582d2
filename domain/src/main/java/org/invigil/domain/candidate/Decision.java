package org.invigil.domain.candidate;

import java.time.Instant;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.text.Reason;
import org.jmolecules.ddd.annotation.ValueObject;

/** What an exams officer said to a candidate's request. */
@ValueObject
public sealed interface Decision {

  Decision WAITING = new Waiting();

  record Waiting() implements Decision {}

  record Granted(StaffId by, Instant at, Reason reason) implements Decision {}

  record Declined(StaffId by, Instant at, Reason reason) implements Decision {}
}
