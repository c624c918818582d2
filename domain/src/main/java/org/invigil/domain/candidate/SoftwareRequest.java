package org.invigil.domain.candidate;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** A candidate asks before an exam for a program that they need (CAN-4). */
@ValueObject
public record SoftwareRequest(String software, Instant asked, Decision decision) {}
