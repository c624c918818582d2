/** Pages of reviewers and instructors. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.web.review;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
