/** Pages of candidates: what is next, who they are, and what was decided about them. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.web.candidate;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
