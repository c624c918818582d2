package org.invigil.domain.evidence;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** What a recording needs to know of a sitting: its number, its beginning, the program's clock. */
@ValueObject
public record SittingBegun(int number, Instant at, AgentClock clock) {}
