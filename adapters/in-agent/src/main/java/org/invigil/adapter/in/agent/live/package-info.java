/** Shows a live exam while it is recorded; nothing here can hold the recording up. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.live;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
