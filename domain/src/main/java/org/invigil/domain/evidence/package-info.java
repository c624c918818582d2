/** What was captured: pieces of a stream, their chain, witnesses and gaps; never the bytes. */
@NullMarked
package org.invigil.domain.evidence;

import org.jspecify.annotations.NullMarked;
