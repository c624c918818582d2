/** Who looked at what, in a chain that shows what was altered. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.access;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
