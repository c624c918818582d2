package org.invigil.domain.checkin;

import org.jmolecules.ddd.annotation.ValueObject;

/** A display, in pixels. */
@ValueObject
public record Display(int width, int height) {

  public Display {
    if (width < 0 || height < 0) {
      throw new IllegalArgumentException("no negative side: " + width + " x " + height);
    }
  }

  boolean isAtLeast(Display floor) {
    return width >= floor.width && height >= floor.height;
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
