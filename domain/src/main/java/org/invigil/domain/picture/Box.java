package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/** A rectangle in a picture, in pixels from its top left corner; it may reach over the edge. */
@ValueObject
public record Box(double x, double y, double width, double height) {

  public Box {
    if (!(width >= 0) || !(height >= 0)) {
      throw new IllegalArgumentException("a box has no negative side: " + width + " x " + height);
    }
  }

  /** How many pixels of it lie in a picture of this size. */
  double areaWithin(int pictureWidth, int pictureHeight) {
    var across = Math.min(x + width, pictureWidth) - Math.max(x, 0);
    var down = Math.min(y + height, pictureHeight) - Math.max(y, 0);
    return Math.max(across, 0) * Math.max(down, 0);
  }
}
