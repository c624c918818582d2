/** Machine-readable zones of travel documents and cards (ICAO Doc 9303 parts 3 to 7). */
@NullMarked
package org.invigil.domain.mrz;

import org.jspecify.annotations.NullMarked;
