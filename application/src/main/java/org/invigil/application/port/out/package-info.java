/** What the system asks of the world: stores, letters, vision, keys, chance. */
@NullMarked
@SecondaryPort
package org.invigil.application.port.out;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
