/**
 * The main job: starts a server and plays everybody (an officer, a candidate, a reviewer) against
 * it, over REST only, to the end of a practice exam.
 */
@NullMarked
package org.invigil.practice;

import org.jspecify.annotations.NullMarked;
