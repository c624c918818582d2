/** Courses and exams, their guidelines, and who may sit them. */
@NullMarked
@PrimaryPort
package org.invigil.application.port.in.exam;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
