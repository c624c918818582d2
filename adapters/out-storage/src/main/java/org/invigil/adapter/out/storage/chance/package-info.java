/** Identifiers and secrets from the operating system's randomness. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.chance;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
