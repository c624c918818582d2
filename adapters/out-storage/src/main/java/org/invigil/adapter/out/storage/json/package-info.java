/** Domain records as JSON and back, without a word about it in the domain. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.json;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
