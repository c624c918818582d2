/** Data keys of candidates, sessions and institutions, and what is sealed under them. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.keys;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
