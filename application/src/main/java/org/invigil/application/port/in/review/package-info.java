/** People look at flags and recordings, decide, and are asked to decide again. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.review;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
