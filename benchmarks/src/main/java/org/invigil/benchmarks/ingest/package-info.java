/**
 * Measures what a server keeps under load, beside what its disk and its HTTP could take; it knows a
 * server only from outside.
 */
@NullMarked
package org.invigil.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
