package org.invigil.application.port.out;

/** A value as found, with the version it had. */
public record Stored<T>(T value, long version) {}
