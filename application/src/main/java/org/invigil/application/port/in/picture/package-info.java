/** What can be wrong with a picture that somebody sends. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.picture;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
