/** Sealed segments in a folder, their rows, and opening them again. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.evidence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
