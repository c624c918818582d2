/** What is said in the log, and how often. */
@NullMarked
package org.invigil.server.log;

import org.jspecify.annotations.NullMarked;
