/** The rows of sealed segments, and opening segments again. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.evidence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
