/** Who acts, in which role, and what that role may do. */
@NullMarked
package org.invigil.domain.access;

import org.jspecify.annotations.NullMarked;
