/** Talking to the server by HTTP. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.wire;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
