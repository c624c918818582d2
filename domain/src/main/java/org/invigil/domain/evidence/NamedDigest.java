package org.invigil.domain.evidence;

import org.jmolecules.ddd.annotation.ValueObject;

/** A segment and the digest that the program says it has. */
@ValueObject
public record NamedDigest(SegmentId segment, Sha256 digest) {}
