/** Sends what waits in the outbox. */
@NullMarked
@Application
package org.invigil.application.service.letter;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
