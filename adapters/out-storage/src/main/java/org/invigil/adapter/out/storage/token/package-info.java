/** Tokens that people and programs sign in with, hashed. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.token;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
