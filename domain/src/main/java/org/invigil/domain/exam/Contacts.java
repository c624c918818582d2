package org.invigil.domain.exam;

import org.jmolecules.ddd.annotation.ValueObject;

/** Whom a candidate asks: for technical help, and at the school. */
@ValueObject
public record Contacts(String technical, String school) {}
