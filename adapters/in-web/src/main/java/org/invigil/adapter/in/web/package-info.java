/** Pages for people; they ask the API for everything and hold no rule. */
@NullMarked
@PrimaryAdapter
package org.invigil.adapter.in.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
