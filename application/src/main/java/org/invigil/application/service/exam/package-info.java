/** Courses and exams, guidelines, launches, re-openings. */
@NullMarked
@Application
package org.invigil.application.service.exam;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
