/** In-memory fakes of the outgoing ports, which pass the same suites as the real adapters. */
@NullMarked
package org.invigil.contracts.fakes;

import org.jspecify.annotations.NullMarked;
