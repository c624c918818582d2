/** The PostgreSQL that the server carries with it, and how one is reached. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.postgres;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
