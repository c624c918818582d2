/** Candidates in PostgreSQL. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.candidate;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
