/** Signing in and out, staff, invitations. */
@NullMarked
@Application
package org.invigil.application.service.access;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
