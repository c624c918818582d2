/** Programs that measure what a server and a disk take; they know a server only by its address. */
@NullMarked
package org.invigil.benchmarks;

import org.jspecify.annotations.NullMarked;
