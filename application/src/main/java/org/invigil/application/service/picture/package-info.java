/** What can be wrong with a picture that somebody sends. */
@NullMarked
@Application
package org.invigil.application.service.picture;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
