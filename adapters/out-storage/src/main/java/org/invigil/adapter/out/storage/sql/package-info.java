/** The base of every table: transactions, sealed documents, and what a database's failures mean. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.sql;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
