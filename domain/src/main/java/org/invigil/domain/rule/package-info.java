/** The list of limits and refusals, each with its stable code, and what a broken one reports. */
@NullMarked
package org.invigil.domain.rule;

import org.jspecify.annotations.NullMarked;
