package org.invigil.domain.review;

import java.time.Instant;
import org.invigil.domain.access.StaffId;
import org.jmolecules.ddd.annotation.ValueObject;

/** What a reviewer advises the instructor to decide. It decides nothing. */
@ValueObject
public record Recommendation(Verdict.Kind advised, String reason, StaffId by, Instant at) {}
