/** Candidates, their adjustments, requests and invitations, by REST. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.candidate;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
