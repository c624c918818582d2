/** What a client is told when something is refused or fails (RFC 9457). */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.problem;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
