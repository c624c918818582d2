/** Signing in and out, and recognising who asks. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.access;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
