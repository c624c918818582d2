/** What all pages share: the frame, the words, who is here, and how forms are read. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.web.page;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
