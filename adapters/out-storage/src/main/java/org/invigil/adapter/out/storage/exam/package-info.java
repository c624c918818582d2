/** Courses, exams and enrolments in PostgreSQL. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.exam;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
