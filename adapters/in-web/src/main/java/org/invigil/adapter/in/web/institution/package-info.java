/** Pages of administrators: accounts, settings, documents, models, and the first steps. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.web.institution;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
