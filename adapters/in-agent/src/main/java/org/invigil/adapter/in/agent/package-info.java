/** The candidate's program: it checks in, records, seals, spools and uploads. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
