/** Which test proves which rule of the specification. */
@NullMarked
package org.invigil.rules;

import org.jspecify.annotations.NullMarked;
