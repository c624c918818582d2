/** The form in which sealed recordings travel and rest: bytes and digests, never a key. */
@NullMarked
package org.invigil.application.evidence;

import org.jspecify.annotations.NullMarked;
