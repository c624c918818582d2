/** Measures pictures and films with OpenCV, and decodes films in a child process of FFmpeg. */
@NullMarked
@SecondaryAdapter
package org.invigil.adapter.out.vision;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
