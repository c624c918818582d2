/** What proctors do while an exam is sat: the wall, one candidate large, stepping in. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.web.live;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
