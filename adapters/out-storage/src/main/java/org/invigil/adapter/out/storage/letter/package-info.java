/** Letters that wait to be sent. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.letter;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
