/** Passes on what is recorded to those who watch, in memory and for the moment only. */
@NullMarked
package org.invigil.application.service.live;

import org.jspecify.annotations.NullMarked;
