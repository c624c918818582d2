/** Problems that candidates report during an exam. */
@NullMarked
package org.invigil.domain.support;

import org.jspecify.annotations.NullMarked;
