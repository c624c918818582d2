/** Turns kept segments into observations and flags. */
@NullMarked
@Application
package org.invigil.application.service.flag;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
