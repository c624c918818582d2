/** Candidates, their names, adjustments and requests. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.candidate;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
