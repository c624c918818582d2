package org.invigil.domain.exam;

import java.time.Instant;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.text.Reason;
import org.jmolecules.ddd.annotation.ValueObject;

/** An exam was opened again for one candidate, until a time; with a retake, to be sat anew. */
@ValueObject
public record Reopening(boolean retake, Instant until, StaffId by, Reason reason, Instant at) {}
