/** Measures what machines see: faces in pairs, events in clips, and what a frame costs. */
@NullMarked
package org.invigil.benchmarks.vision;

import org.jspecify.annotations.NullMarked;
