package org.invigil.domain.evidence;

import org.jmolecules.ddd.annotation.ValueObject;

/** A stretch of time of which one stream has nothing. */
@ValueObject
public record UncoveredTime(StreamName stream, Span span, GapCause cause) {}
