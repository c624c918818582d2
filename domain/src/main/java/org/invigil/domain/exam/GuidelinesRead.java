package org.invigil.domain.exam;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** A candidate confirmed that they have read this version of the guidelines (EXM-4). */
@ValueObject
public record GuidelinesRead(String version, Instant at) {}
