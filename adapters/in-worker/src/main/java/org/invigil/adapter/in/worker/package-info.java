/** The calendar is a caller: ticks that ask use cases to look for work. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.worker;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
