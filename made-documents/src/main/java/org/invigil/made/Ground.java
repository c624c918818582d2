package org.invigil.made;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** What a document lies on. */
public enum Ground {
  WOOD(new Color(98, 76, 58), new Color(92, 70, 52)),
  /** Nearly as light as the card itself. */
  LIGHT(new Color(226, 228, 228), new Color(223, 225, 226));

  private final Color colour;
  private final Color grain;

  Ground(Color colour, Color grain) {
    this.colour = colour;
    this.grain = grain;
  }

  BufferedImage empty(int width, int height) {
    var ground = Drawing.empty(width, height);
    var pen = Drawing.smooth(ground);
    pen.setColor(colour);
    pen.fillRect(0, 0, width, height);
    pen.setColor(grain);
    for (int y = 7; y < height; y += 23) {
      pen.drawLine(0, y, width, y + 9);
    }
    pen.dispose();
    return ground;
  }
}
