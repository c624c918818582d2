/** Looking at recordings and finding what a person should look at. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.flag;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
