/** Pages of exams: which there are, how each is planned, and how its day goes. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.web.exam;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
