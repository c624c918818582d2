/** What is kept until when, holds, erasing, and the statements that stay. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.retention;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
