/** When data is erased, what keeps it, and the statement that remains. */
@NullMarked
package org.invigil.domain.retention;

import org.jspecify.annotations.NullMarked;
