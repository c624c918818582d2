/** Observations, flags and reviews in tables, sealed under their session's key. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.review;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
