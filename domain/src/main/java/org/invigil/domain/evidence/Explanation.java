package org.invigil.domain.evidence;

import org.jmolecules.ddd.annotation.ValueObject;

/** Something that is known to have happened, and could be why nothing was recorded. */
@ValueObject
public record Explanation(Span span, GapCause cause) {}
