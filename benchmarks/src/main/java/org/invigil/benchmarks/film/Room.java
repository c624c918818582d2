package org.invigil.benchmarks.film;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A room, drawn: a wall, shelves, a window or a picture, all where the numbers say. */
final class Room {

  private Room() {}

  static BufferedImage drawn(int width, int height, Random random) {
    BufferedImage room = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = room.createGraphics();
    float hue = random.nextFloat();
    float bright = 0.45f + 0.45f * random.nextFloat();
    pen.setPaint(
        new GradientPaint(
            0,
            0,
            Color.getHSBColor(hue, 0.12f, bright),
            width,
            height,
            Color.getHSBColor(hue, 0.15f, bright * 0.75f)));
    pen.fillRect(0, 0, width, height);
    for (int shelf = 0; shelf < 1 + random.nextInt(3); shelf++) {
      shelf(pen, random.nextInt(width - 120), 60 + random.nextInt(height / 2), random);
    }
    frame(pen, random.nextInt(width - 100), 20 + random.nextInt(120), random);
    pen.dispose();
    return room;
  }

  private static void shelf(Graphics2D pen, int x, int y, Random random) {
    pen.setColor(new Color(96 + random.nextInt(50), 80, 60));
    pen.fillRect(x, y, 120, 8);
    for (int book = 0; book < 9; book++) {
      int tall = 28 + random.nextInt(22);
      pen.setColor(Color.getHSBColor(random.nextFloat(), 0.4f, 0.3f + 0.4f * random.nextFloat()));
      pen.fillRect(x + 4 + book * 12, y - tall, 11, tall);
    }
  }

  private static void frame(Graphics2D pen, int x, int y, Random random) {
    pen.setColor(new Color(60, 54, 50));
    pen.fillRect(x, y, 96, 72);
    pen.setColor(Color.getHSBColor(random.nextFloat(), 0.3f, 0.5f + 0.4f * random.nextFloat()));
    pen.fillRect(x + 6, y + 6, 84, 60);
  }
}
