package org.invigil.architecture.planted.hexagonal.core;

import org.invigil.architecture.planted.hexagonal.wall.Wall;

/** Application code that depends on an adapter. */
public class CoreThatKnowsTheWall {
  Wall wall;
}
