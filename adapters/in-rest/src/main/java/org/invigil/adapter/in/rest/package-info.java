/** The REST API: controllers translate wire records into commands and answers into responses. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.rest;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
