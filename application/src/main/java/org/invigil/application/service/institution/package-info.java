/** Setting up the institution and choosing its settings. */
@NullMarked
@Application
package org.invigil.application.service.institution;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
