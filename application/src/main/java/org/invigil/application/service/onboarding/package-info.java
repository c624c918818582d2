/** A candidate proves who they are; an exams officer decides what software cannot. */
@NullMarked
@Application
package org.invigil.application.service.onboarding;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
