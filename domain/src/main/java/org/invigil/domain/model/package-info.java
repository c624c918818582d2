/** The models that machines judge by: where each is from, and which are never loaded. */
@NullMarked
package org.invigil.domain.model;

import org.jspecify.annotations.NullMarked;
