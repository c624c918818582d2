/** Whether a living face is before the camera: what is asked of it, and what was measured. */
@NullMarked
package org.invigil.domain.liveness;

import org.jspecify.annotations.NullMarked;
