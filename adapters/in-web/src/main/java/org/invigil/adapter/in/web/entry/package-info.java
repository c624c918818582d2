/** Signing in and out by pages, and where each person begins. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.web.entry;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
