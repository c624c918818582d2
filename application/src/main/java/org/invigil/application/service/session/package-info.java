/** Use cases of exam sessions and their recordings. */
@NullMarked
@Application
package org.invigil.application.service.session;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
