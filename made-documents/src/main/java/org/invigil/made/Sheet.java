package org.invigil.made;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.CubicCurve2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;

/** A card or page that is being printed. */
final class Sheet {

  private static final Color INK = new Color(15, 15, 25);
  private static final Color FAINT = new Color(80, 80, 100);

  private final BufferedImage picture;
  private final Graphics2D pen;
  private final Path root;
  private Typeface typeface = Typeface.SANS;

  Sheet(int width, int height, Path root) {
    this.picture = Drawing.empty(width, height);
    this.pen = Drawing.smooth(picture);
    this.root = root;
  }

  /** A pale ground with the fine lines that make copying hard. */
  void ground(Color top, Color foot) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    pen.setPaint(new GradientPaint(0, 0, top, width, height, foot));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(205, 216, 226));
    for (int x = -height; x < width; x += 26) {
      pen.draw(
          new CubicCurve2D.Double(
              x, 0, x + 120, height / 3.0, x - 60, 2 * height / 3.0, x + 200, height));
    }
  }

  void bar(Color colour, int y, int height) {
    pen.setColor(colour);
    pen.fillRect(0, y, picture.getWidth(), height);
  }

  void write(String text, int x, int y, Font font, Color colour) {
    pen.setColor(colour);
    pen.setFont(font);
    pen.drawString(text, x, y);
  }

  /** What is written from here on is in these letters. */
  void in(Typeface other) {
    typeface = other;
  }

  void title(String text, int x, int y, int size, Color colour) {
    write(text, x, y, typeface.bold(text, size, root), colour);
  }

  void label(String text, int x, int y) {
    write(text, x, y, typeface.plain(text, 19, root), FAINT);
  }

  void value(String text, int x, int y) {
    value(text, x, y, 32);
  }

  void value(String text, int x, int y, int size) {
    write(text, x, y, typeface.bold(text, size, root), INK);
  }

  /** A value below its label. */
  void field(String label, String value, int x, int y) {
    label(label, x, y);
    value(value, x, y + 38);
  }

  void photograph(Portrait portrait, int x, int y, int width) {
    pen.drawImage(portrait.picture(root), x, y, width, width * 9 / 7, null);
  }

  void picture(BufferedImage other, int x, int y, int width, int height) {
    pen.drawImage(other, x, y, width, height, null);
  }

  /** The zone for machines at the foot, as wide as the sheet allows. */
  void zone(List<String> lines) {
    int margin = 45;
    int room = picture.getWidth() - 2 * margin;
    var font = Fonts.machineReadable(root);
    float size = 80;
    while (pen.getFontMetrics(font.deriveFont(size)).stringWidth(lines.getFirst()) > room) {
      size -= 0.5f;
    }
    int step = (int) (size * 1.45);
    int height = step * lines.size() + 30;
    bar(Color.WHITE, picture.getHeight() - height, height);
    for (int i = 0; i < lines.size(); i++) {
      int y = picture.getHeight() - 28 - step * (lines.size() - 1 - i);
      write(lines.get(i), margin, y, font.deriveFont(size), INK);
    }
  }

  BufferedImage done() {
    pen.dispose();
    return picture;
  }
}
