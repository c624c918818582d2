/** Setting up the institution and choosing its settings. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.institution;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
