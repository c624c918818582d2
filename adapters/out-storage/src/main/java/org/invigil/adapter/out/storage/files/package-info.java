/** Files that must survive: written durably, secrets for their owner alone. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.files;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
