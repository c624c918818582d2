/** The server's main: settings, start, stop. */
@NullMarked
package org.invigil.server;

import org.jspecify.annotations.NullMarked;
