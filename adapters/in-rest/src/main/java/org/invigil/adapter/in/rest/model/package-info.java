/** Telling which models machines judge by. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.model;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
