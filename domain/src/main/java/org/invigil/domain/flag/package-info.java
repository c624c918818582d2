/** What observations and events become flags under an exam's rules. */
@NullMarked
package org.invigil.domain.flag;

import org.jspecify.annotations.NullMarked;
