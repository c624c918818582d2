/** The film that plays the candidate before the camera, made of photographs of real people. */
@NullMarked
package org.invigil.practice.film;

import org.jspecify.annotations.NullMarked;
