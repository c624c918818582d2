/** What is examined, when, under which rules, and what is captured. */
@NullMarked
package org.invigil.domain.exam;

import org.jspecify.annotations.NullMarked;
