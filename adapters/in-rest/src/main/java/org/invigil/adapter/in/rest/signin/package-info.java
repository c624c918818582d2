/** Signing in and out, and staff, by REST. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest.signin;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
