/** Setting up and settings, by REST. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.setup;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
