/**
 * What people and programs can ask of the system. A package for each concept; one interface a use
 * case.
 */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
