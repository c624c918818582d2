/** The steps before every exam and after every interruption. */
@NullMarked
package org.invigil.domain.checkin;

import org.jspecify.annotations.NullMarked;
