package org.invigil.practice.film;

import java.awt.Rectangle;

/**
 * The people of the film: each is head and shoulders of one photograph of the npm package
 * {@code @vladmandic/face-api} 1.7.15. The crops were chosen by eye, so that nobody else's face is
 * in them.
 */
enum Person {
  CANDIDATE("sample6.jpg", new Rectangle(30, 320, 520, 600)),
  BESIDE("sample6.jpg", new Rectangle(590, 180, 420, 560)),
  OTHER("sample3.jpg", new Rectangle(950, 120, 480, 600));

  private final String photograph;
  private final Rectangle crop;

  Person(String photograph, Rectangle crop) {
    this.photograph = photograph;
    this.crop = crop;
  }

  String photograph() {
    return photograph;
  }

  Rectangle crop() {
    return new Rectangle(crop);
  }
}
