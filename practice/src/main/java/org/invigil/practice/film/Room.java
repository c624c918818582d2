package org.invigil.practice.film;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** The candidate's room, drawn: a wall, a picture without anybody in it, a shelf, the desk. */
final class Room {

  private Room() {}

  static BufferedImage drawn(int width, int height) {
    BufferedImage room = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = room.createGraphics();
    Color light = new Color(196, 200, 196);
    Color shade = new Color(150, 156, 160);
    pen.setPaint(new GradientPaint(0, 0, light, width, height, shade));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(120, 92, 64));
    pen.fillRect(0, 110, 110, 10);
    for (int book = 0; book < 8; book++) {
      pen.setColor(Color.getHSBColor(book * 0.13f, 0.35f, 0.55f));
      pen.fillRect(6 + book * 12, 58 + book % 3 * 6, 10, 52 - book % 3 * 6);
    }
    pen.setColor(new Color(90, 110, 90));
    pen.fillRect(width - 110, 50, 80, 60);
    pen.setColor(new Color(110, 84, 60));
    pen.fillRect(0, height - 50, width, 50);
    pen.dispose();
    return room;
  }
}
