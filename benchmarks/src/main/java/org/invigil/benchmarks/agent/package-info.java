/** What the candidate's program costs: uplink, processor, and what is left of the picture. */
@NullMarked
package org.invigil.benchmarks.agent;

import org.jspecify.annotations.NullMarked;
