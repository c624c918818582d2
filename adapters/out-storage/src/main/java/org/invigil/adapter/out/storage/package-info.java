/** Everything that is kept: PostgreSQL, keys and evidence, opened as one. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
