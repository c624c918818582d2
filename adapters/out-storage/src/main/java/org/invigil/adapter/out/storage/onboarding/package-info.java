/** Onboardings in a table, and their erasure. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.onboarding;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
