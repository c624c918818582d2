/** Flags, decisions, verdicts and disputes by REST. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.review;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
