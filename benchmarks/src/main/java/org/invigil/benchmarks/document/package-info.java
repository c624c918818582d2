/** How well documents are read, and what it costs. */
@NullMarked
package org.invigil.benchmarks.document;

import org.jspecify.annotations.NullMarked;
