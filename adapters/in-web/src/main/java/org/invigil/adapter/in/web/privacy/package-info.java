/** Pages of privacy officers. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.web.privacy;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
