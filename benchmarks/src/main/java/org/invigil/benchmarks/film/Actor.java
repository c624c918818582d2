package org.invigil.benchmarks.film;

import java.awt.image.BufferedImage;
import org.invigil.domain.picture.Box;

/**
 * Somebody on a photograph.
 *
 * @param name of the photograph, and which face of it
 * @param photograph all of it
 * @param face where the face is on it
 */
public record Actor(String name, BufferedImage photograph, Box face) {}
