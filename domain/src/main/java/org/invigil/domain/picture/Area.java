package org.invigil.domain.picture;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where something is in a picture, in shares of its width and height from the top left corner: the
 * same whatever size the picture is shown in. It lies within the picture.
 */
@ValueObject
public record Area(double x, double y, double width, double height) {

  /** Numbers that were rounded may lie this far outside. */
  private static final double ROUNDED = 1e-6;

  public Area {
    if (!(x >= 0 && y >= 0 && width > 0 && height > 0)
        || x + width > 1 + ROUNDED
        || y + height > 1 + ROUNDED) {
      throw new IllegalArgumentException(
          "an area lies within its picture: %s, %s, %s x %s".formatted(x, y, width, height));
    }
  }

  /** What both share, as a share of what either covers: 1 for the same area, 0 for apart. */
  public double overlap(Area other) {
    var across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
    var down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
    var both = Math.max(across, 0) * Math.max(down, 0);
    return both / (width * height + other.width * other.height - both);
  }
}
