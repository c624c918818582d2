/** Onboarding: attempts, scans, decisions. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.onboarding;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
