/** One candidate sitting one exam: sittings, breaks, interruptions, ending. */
@NullMarked
package org.invigil.domain.session;

import org.jspecify.annotations.NullMarked;
