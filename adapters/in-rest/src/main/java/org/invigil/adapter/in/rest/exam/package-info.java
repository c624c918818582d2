/** Courses and exams, guidelines and re-openings, by REST. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.exam;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
