/** Lets people decide about flags and sessions. */
@NullMarked
@Application
package org.invigil.application.service.review;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
