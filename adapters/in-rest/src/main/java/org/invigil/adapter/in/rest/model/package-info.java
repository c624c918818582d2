/** Telling which models machines judge by. */
@NullMarked
package org.invigil.adapter.in.rest.model;

import org.jspecify.annotations.NullMarked;
