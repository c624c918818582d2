package org.invigil.domain.exam;

import java.time.Instant;
import org.invigil.domain.access.StaffId;
import org.jmolecules.ddd.annotation.ValueObject;

/** Whether a named approver has approved the exam for proctoring, and when (EXM-5). */
@ValueObject
public sealed interface Approval {

  Approval NONE = new NotApproved();

  record NotApproved() implements Approval {}

  record Approved(StaffId by, Instant at) implements Approval {}
}
