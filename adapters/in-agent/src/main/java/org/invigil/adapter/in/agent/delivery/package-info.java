/** Bringing what the spool holds to the server, for as long as it takes. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.delivery;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
