package org.invigil.domain.document;

import org.jmolecules.ddd.annotation.ValueObject;

/** Where a field of an institution's own card stands. */
@ValueObject
public sealed interface FieldPlace {

  /** Behind these words, to their right or below them. */
  @ValueObject
  record Labelled(String words) implements FieldPlace {}

  /** Within a box, as shares of the card's width and height from its top left corner. */
  @ValueObject
  record InBox(double left, double top, double width, double height) implements FieldPlace {

    boolean isOnACard() {
      return left >= 0
          && top >= 0
          && width > 0
          && height > 0
          && left + width <= 1
          && top + height <= 1;
    }

    boolean holds(double x, double y) {
      return x >= left && x < left + width && y >= top && y < top + height;
    }
  }
}
