/** The institution that hosts exams, and the settings it chooses. */
@NullMarked
package org.invigil.domain.institution;

import org.jspecify.annotations.NullMarked;
