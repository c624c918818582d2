/** Policies, holds, what is due and statements, by REST. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.retention;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
