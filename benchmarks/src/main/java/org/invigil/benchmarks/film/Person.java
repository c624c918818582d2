package org.invigil.benchmarks.film;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** An actor in a film: a head that turns, on drawn shoulders. */
final class Person {

  private static final int MOST_KEPT = 150;
  private final Head head;
  private final Sway sway;
  private final Color cloth;
  private final Color skin;
  private final Map<Long, BufferedImage> drawn = new LinkedHashMap<>(16, 0.75f, true);

  Person(Actor actor, int faceHeight, Random random) {
    this.head = new Head(actor, faceHeight);
    this.sway = Sway.of(random);
    this.cloth =
        Color.getHSBColor(
            random.nextFloat(),
            0.2f + 0.4f * random.nextFloat(),
            0.25f + 0.5f * random.nextFloat());
    this.skin = new Color(head.skin());
  }

  Color skin() {
    return skin;
  }

  double faceHeight() {
    return head.faceHeight();
  }

  double faceWidth() {
    return head.faceWidth();
  }

  /**
   * @param x of the middle of the face
   * @param y of the middle of the face
   * @param nearer 1 as usual
   * @param yaw of the head, beside its usual movement
   * @param pitch of the head, beside its usual movement
   */
  record Pose(double x, double y, double nearer, double yaw, double pitch, boolean still) {

    Pose turned(double yaw, double pitch) {
      return new Pose(x, y, nearer, yaw, pitch, still);
    }

    Pose moved(double right, double down) {
      return new Pose(x + right, y + down, nearer, yaw, pitch, still);
    }

    Pose nearer(double times) {
      return new Pose(x, y, times, yaw, pitch, still);
    }

    Pose stillness() {
      return new Pose(x, y, nearer, yaw, pitch, true);
    }
  }

  /** Draws the person, and leaves the pen where the middle of the face is (0, 0). */
  void draw(Graphics2D pen, Pose pose, double time) {
    Sway moves = pose.still ? sway.calm() : sway;
    pen.translate(pose.x + moves.aside(time), pose.y + moves.down(time));
    double nearer = pose.nearer * moves.nearer(time);
    pen.scale(nearer, nearer);
    shoulders(pen);
    pen.rotate(moves.tilt(time));
    BufferedImage face = turned(pose.yaw + moves.yaw(time), pose.pitch + moves.pitch(time));
    pen.drawImage(
        face,
        AffineTransform.getTranslateInstance(-face.getWidth() / 2.0, -face.getHeight() / 2.0),
        null);
  }

  private void shoulders(Graphics2D pen) {
    double w = head.faceWidth();
    double h = head.faceHeight();
    pen.setColor(skin.darker());
    pen.fill(new Ellipse2D.Double(-0.36 * w, 0.1 * h, 0.72 * w, 0.95 * h));
    pen.setColor(cloth);
    pen.fill(new RoundRectangle2D.Double(-1.5 * w, 0.78 * h, 3 * w, 4 * h, 1.6 * w, 1.1 * h));
  }

  /** Kept by whole degrees. */
  private BufferedImage turned(double yaw, double pitch) {
    long aside = Math.round(yaw);
    long up = Math.round(pitch);
    var known = drawn.get(aside * 1000 + up);
    if (known == null) {
      known = head.turned(aside, up);
      drawn.put(aside * 1000 + up, known);
      if (drawn.size() > MOST_KEPT) {
        drawn.remove(drawn.keySet().iterator().next());
      }
    }
    return known;
  }
}
