/** Taking the candidate through check-in, step by step, with this computer's devices. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.checkin;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
