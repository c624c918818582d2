/**
 * One sitting from "begin" to its end: recording, breaks, delivery, and what the candidate is told.
 */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.sitting;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
