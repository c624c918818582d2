/** Who is this person? Attempts, reasons, deadline and referral. */
@NullMarked
package org.invigil.domain.onboarding;

import org.jspecify.annotations.NullMarked;
