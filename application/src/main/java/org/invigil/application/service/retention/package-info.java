/** Dates, holds, erasing and statements. */
@NullMarked
@Application
package org.invigil.application.service.retention;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
