/** Letters that wait to be sent. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.letter;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
