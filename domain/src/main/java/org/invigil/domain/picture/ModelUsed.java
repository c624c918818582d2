package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/** A model that took part in a measurement: its name, version and SHA-256 (hexadecimal). */
@ValueObject
public record ModelUsed(String name, String version, String sha256) {}
