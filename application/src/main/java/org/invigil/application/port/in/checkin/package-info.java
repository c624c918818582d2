/** What a candidate does before every exam, and again after every interruption. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.checkin;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
