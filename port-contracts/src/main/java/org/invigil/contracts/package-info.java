/** One test suite for each outgoing port; fakes and real adapters extend the same. */
@NullMarked
package org.invigil.contracts;

import org.jspecify.annotations.NullMarked;
