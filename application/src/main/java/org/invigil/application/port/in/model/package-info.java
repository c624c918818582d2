/** Telling which models machines judge by. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.model;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
