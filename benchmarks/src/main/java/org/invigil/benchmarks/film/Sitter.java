package org.invigil.benchmarks.film;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Somebody who sits before a camera alone, and turns the head or shuts the eyes when told. */
public final class Sitter {

  private final Person open;
  private final Person shut;
  private final BufferedImage room;
  private final int width;
  private final int height;

  /**
   * @param seed decides the room, and how they sway
   */
  public Sitter(Actor actor, int width, int height, long seed) {
    this.width = width;
    this.height = height;
    int face = height * 2 / 5;
    this.room = Room.drawn(width, height, new Random(seed));
    this.open = new Person(actor, face, new Random(seed));
    this.shut =
        new Person(
            new Actor(actor.name(), Lids.over(actor.photograph(), actor.face()), actor.face()),
            face,
            new Random(seed));
  }

  /**
   * @param yaw so many degrees, positive to the right of the picture
   */
  public BufferedImage at(double time, double yaw, boolean eyesShut) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.drawImage(room, 0, 0, null);
    var seat = new Person.Pose(width / 2.0, height * 0.45, 1, yaw, 0, true);
    (eyesShut ? shut : open).draw(pen, seat, time);
    pen.dispose();
    return picture;
  }
}
