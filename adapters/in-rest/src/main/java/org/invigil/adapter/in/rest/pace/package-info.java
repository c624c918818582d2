/** Tells programs how fast the server can take more. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.pace;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
