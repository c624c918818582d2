/** Pages of exams officers. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.web.officer;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
