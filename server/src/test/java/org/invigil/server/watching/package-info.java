/** A recorded session, and a browser that watches it. */
@NullMarked
package org.invigil.server.watching;

import org.jspecify.annotations.NullMarked;
