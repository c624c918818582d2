package org.invigil.domain.name;

/** How the second name came to be known: how much may be forgiven in it. */
record Reading(boolean document, boolean machine, NamePolicy policy) {}
