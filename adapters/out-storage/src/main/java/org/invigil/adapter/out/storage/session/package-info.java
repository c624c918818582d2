/** Sessions, what happened in them, and their witnesses, in tables. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.session;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
