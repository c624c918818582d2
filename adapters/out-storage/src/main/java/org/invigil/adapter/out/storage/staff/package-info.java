/** Staff accounts and invitations in PostgreSQL; passwords by Argon2id. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.storage.staff;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
