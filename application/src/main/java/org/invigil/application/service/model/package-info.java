/** Telling which models machines judge by. */
@NullMarked
@Application
package org.invigil.application.service.model;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
