package org.invigil.application.port.in.session;

import org.invigil.domain.access.StaffId;

/** A proctor as the others know them. */
public record Proctor(StaffId id, String name) {}
