/** Live pictures by WebSocket: programs push sealed fragments, proctors watch opened ones. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.live;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
