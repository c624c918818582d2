/** Recognises who asks, by opaque bearer tokens. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.security;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
