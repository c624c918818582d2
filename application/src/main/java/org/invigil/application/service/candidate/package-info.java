/** Candidates, their names, adjustments and requests. */
@NullMarked
@Application
package org.invigil.application.service.candidate;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
