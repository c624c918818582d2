/** How long the queue of sessions that wait for a person takes when thousands wait. */
@NullMarked
package org.invigil.benchmarks.queue;

import org.jspecify.annotations.NullMarked;
