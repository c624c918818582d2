/** What can be asked of a running or finished exam session and of its recording. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.session;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
