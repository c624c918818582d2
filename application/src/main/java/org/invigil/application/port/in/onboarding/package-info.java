/** A candidate proves who they are; an exams officer decides what software cannot. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.onboarding;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
