/** What else runs and is connected while an exam is sat, and which of it is worth a word. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.surroundings;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
