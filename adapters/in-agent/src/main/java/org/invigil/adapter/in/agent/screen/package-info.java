/** Displays, what changed on them, and how that becomes bytes. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.screen;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
