package org.invigil.domain.document;

import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The card or page that was found in a picture, set upright.
 *
 * @param width in pixels of the picture, along the lines of its text
 * @param height in pixels of the picture
 * @param cutOff whether it reaches over the edge of the picture
 * @param light mean luma of the card alone, 0 (black) to 255 (white)
 * @param sharpness standard deviation of the Laplacian of the card, brought to 1000 pixels of width
 * @param glare the share of it, 0 to 1, in which a reflection hides everything
 */
@ValueObject
public record CardSeen(
    double width, double height, boolean cutOff, double light, double sharpness, double glare) {

  public CardSeen {
    if (!(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("a card has sides: " + width + " x " + height);
    }
    if (!(glare >= 0 && glare <= 1)) {
      throw new IllegalArgumentException("a share is between 0 and 1: " + glare);
    }
  }
}
