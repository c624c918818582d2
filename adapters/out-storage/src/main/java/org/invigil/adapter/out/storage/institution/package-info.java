/** Institutions in PostgreSQL. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.institution;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
