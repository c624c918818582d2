/** The person who sits exams: names, adjustments and requests. */
@NullMarked
package org.invigil.domain.candidate;

import org.jspecify.annotations.NullMarked;
