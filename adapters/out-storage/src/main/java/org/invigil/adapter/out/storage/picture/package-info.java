/** Still pictures in a table, and how they go with what owns them. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.picture;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
