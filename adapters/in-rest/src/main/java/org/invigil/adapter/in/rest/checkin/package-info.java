/** Check-in, step by step, up to "begin". */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.checkin;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
