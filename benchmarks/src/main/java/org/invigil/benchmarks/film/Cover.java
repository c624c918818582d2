package org.invigil.benchmarks.film;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/** What can hide most of a face. The pen stands in the middle of the face. */
enum Cover {
  /** A sheet of paper, held up from below until the eyes just look over it, or not even these. */
  PAPER {
    @Override
    void draw(Graphics2D pen, Person person, Random random) {
      double w = person.faceWidth();
      double h = person.faceHeight();
      double top = -h * (0.02 + 0.14 * random.nextDouble());
      pen.setColor(new Color(226, 224, 216));
      pen.fill(new Rectangle2D.Double(-0.9 * w, top, 1.8 * w, 1.3 * h));
      pen.setColor(new Color(120, 120, 126));
      for (int line = 1; line < 9; line++) {
        pen.fill(
            new Rectangle2D.Double(
                -0.75 * w, top + line * 0.12 * h, (1.2 + 0.3 * random.nextDouble()) * w, 0.02 * h));
      }
    }
  },
  /** Two hands over cheeks, nose and mouth. */
  HANDS {
    @Override
    void draw(Graphics2D pen, Person person, Random random) {
      hand(pen, person, -1, -0.12 + 0.1 * random.nextDouble());
      hand(pen, person, 1, -0.12 + 0.1 * random.nextDouble());
    }
  },
  /** A scarf up to the eyes and dark glasses. */
  SCARF {
    @Override
    void draw(Graphics2D pen, Person person, Random random) {
      double w = person.faceWidth();
      double h = person.faceHeight();
      pen.setColor(Color.getHSBColor(random.nextFloat(), 0.5f, 0.2f + 0.4f * random.nextFloat()));
      pen.fill(
          new RoundRectangle2D.Double(-0.75 * w, 0.02 * h, 1.5 * w, 0.8 * h, 0.4 * w, 0.3 * h));
      pen.setColor(new Color(22, 22, 26));
      pen.fill(
          new RoundRectangle2D.Double(-0.55 * w, -0.26 * h, 1.1 * w, 0.25 * h, 0.2 * w, 0.2 * h));
    }
  },
  /** An arm or a sleeve across eyes and forehead. */
  SLEEVE {
    @Override
    void draw(Graphics2D pen, Person person, Random random) {
      double w = person.faceWidth();
      double h = person.faceHeight();
      pen.setColor(Color.getHSBColor(random.nextFloat(), 0.3f, 0.2f + 0.5f * random.nextFloat()));
      var arm = new Rectangle2D.Double(-1.4 * w, -0.42 * h, 2.8 * w, 0.58 * h);
      double lean = Math.toRadians(-12 + 24 * random.nextDouble());
      pen.fill(AffineTransform.getRotateInstance(lean).createTransformedShape(arm));
    }
  };

  abstract void draw(Graphics2D pen, Person person, Random random);

  static void hand(Graphics2D pen, Person person, int side, double top) {
    double w = person.faceWidth();
    double h = person.faceHeight();
    for (int finger = 0; finger < 4; finger++) {
      double x = side * (0.06 + 0.13 * finger) * w - 0.065 * w;
      var shape = new Path2D.Double();
      shape.append(
          new RoundRectangle2D.Double(x, top * h, 0.13 * w, 0.9 * h, 0.12 * w, 0.12 * w), false);
      pen.setColor(finger % 2 == 0 ? person.skin() : Shade.of(person.skin(), 0.9));
      pen.fill(shape);
    }
  }
}
