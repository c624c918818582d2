/** Holds, and what is retained until when, in PostgreSQL. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.retention;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
