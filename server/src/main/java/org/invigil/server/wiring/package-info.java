/** Puts ports, use cases and adapters together; nothing else knows all of them. */
@NullMarked
package org.invigil.server.wiring;

import org.jspecify.annotations.NullMarked;
