/** How late those who watch see what a candidate does, and what it costs. */
@NullMarked
package org.invigil.benchmarks.live;

import org.jspecify.annotations.NullMarked;
