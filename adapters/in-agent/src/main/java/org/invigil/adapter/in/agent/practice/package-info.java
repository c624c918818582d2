/** A script that plays the candidate in a practice exam. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.agent.practice;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
