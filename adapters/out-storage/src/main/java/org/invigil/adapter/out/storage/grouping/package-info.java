/** Making what many ask for at the same time durable at once. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.grouping;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
