package org.invigil.made;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/**
 * Where a document lies, and what hides it.
 *
 * @param right how far it is moved, as a share of the picture's width
 * @param held whether fingers lie on two of its corners
 * @param reflection where a lamp is reflected, as shares of the card's width and height; empty for
 *     none
 */
public record Scene(Shot shot, Ground ground, double right, boolean held, List<Double> reflection) {

  private static final Color SKIN = new Color(196, 148, 120);
  private static final int REFLECTED = 260;

  public static Scene of(Shot shot) {
    return new Scene(shot, Ground.WOOD, 0, false, List.of());
  }

  public Scene on(Ground other) {
    return new Scene(shot, other, right, held, reflection);
  }

  public Scene moved(double other) {
    return new Scene(shot, ground, other, held, reflection);
  }

  public Scene withFingers() {
    return new Scene(shot, ground, right, true, reflection);
  }

  public Scene reflecting(double x, double y) {
    return new Scene(shot, ground, right, held, List.of(x, y));
  }

  /** What the camera makes of it. */
  public BufferedImage photographed(BufferedImage card) {
    var seen = ground.empty(shot.width(), shot.width() * 3 / 4);
    var corners = corners(card, seen);
    Perspective.lay(reflection.isEmpty() ? card : reflecting(card), seen, corners);
    if (held) {
      finger(seen, corners[0], corners[2]);
      finger(seen, corners[2], corners[0]);
    }
    return shot.of(seen);
  }

  /** From outside the picture over a corner, towards the one opposite. */
  private static void finger(BufferedImage seen, double[] corner, double[] opposite) {
    double x = (opposite[0] - corner[0]) * 0.09;
    double y = (opposite[1] - corner[1]) * 0.09;
    var pen = Drawing.smooth(seen);
    pen.setColor(SKIN);
    pen.setStroke(
        new BasicStroke(seen.getWidth() / 12f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(
        new Line2D.Double(
            corner[0] - 6 * x, corner[1] - 6 * y, corner[0] + x / 2, corner[1] + y / 2));
    pen.dispose();
  }

  private BufferedImage reflecting(BufferedImage card) {
    var lit = Drawing.scaled(card, card.getWidth(), card.getHeight());
    var pen = Drawing.smooth(lit);
    pen.setColor(Color.WHITE);
    double x = reflection.getFirst() * card.getWidth();
    double y = reflection.getLast() * card.getHeight();
    pen.fill(
        new Ellipse2D.Double(x - REFLECTED, y - REFLECTED / 4.0, 2.0 * REFLECTED, REFLECTED / 2.0));
    pen.dispose();
    return lit;
  }

  /** Where the card's corners lie: top left, top right, bottom right, bottom left. */
  private double[][] corners(BufferedImage card, BufferedImage seen) {
    var chance = new Random(shot.seed() + 7);
    double scale =
        Math.min(
            shot.share() * seen.getWidth() / Math.max(card.getWidth(), card.getHeight()),
            0.94 * seen.getHeight() / heightTurned(card));
    double halfWidth = card.getWidth() * scale / 2;
    double halfHeight = card.getHeight() * scale / 2;
    double[][] flat = {
      {-halfWidth * (1 - shot.tilt()), -halfHeight * (1 - shot.tilt() / 2)},
      {halfWidth * (1 - shot.tilt()), -halfHeight * (1 - shot.tilt() / 2)},
      {halfWidth, halfHeight},
      {-halfWidth, halfHeight}
    };
    double sin = Math.sin(Math.toRadians(shot.degrees()));
    double cos = Math.cos(Math.toRadians(shot.degrees()));
    double x = seen.getWidth() * (0.5 + right) + chance.nextInt(11) - 5;
    double y = seen.getHeight() / 2.0 + chance.nextInt(11) - 5;
    for (var corner : flat) {
      double before = corner[0];
      corner[0] = x + before * cos - corner[1] * sin;
      corner[1] = y + before * sin + corner[1] * cos;
    }
    return flat;
  }

  private double heightTurned(BufferedImage card) {
    double sin = Math.abs(Math.sin(Math.toRadians(shot.degrees())));
    double cos = Math.abs(Math.cos(Math.toRadians(shot.degrees())));
    return card.getWidth() * sin + card.getHeight() * cos;
  }
}
