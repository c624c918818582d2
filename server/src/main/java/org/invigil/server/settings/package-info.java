/** What an operator can set, where it comes from, and what it is when nothing is said. */
@NullMarked
package org.invigil.server.settings;

import org.jspecify.annotations.NullMarked;
