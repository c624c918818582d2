/** The server as people run it, in processes that are killed and stopped under load. */
@NullMarked
package org.invigil.server.faults;

import org.jspecify.annotations.NullMarked;
