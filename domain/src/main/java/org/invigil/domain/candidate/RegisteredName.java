package org.invigil.domain.candidate;

import java.time.Instant;
import org.invigil.domain.text.PersonName;
import org.jmolecules.ddd.annotation.ValueObject;

/** A name and since when it was the registered one. */
@ValueObject
public record RegisteredName(PersonName name, Instant since) {}
