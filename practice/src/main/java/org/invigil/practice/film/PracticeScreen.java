package org.invigil.practice.film;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * What the display shows while the practice exam is sat: a page with questions and a clock that
 * runs, an answer that grows with every second, a step of scrolling now and then, another page
 * every thirty seconds. A picture a second, the same in every run.
 */
public final class PracticeScreen {

  /** Changed when the pictures change, so that those on disk are not taken for these. */
  private static final String EDITION = "1";

  private static final int SECONDS_A_PAGE = 30;
  private static final int SECONDS_A_SCROLL = 12;
  private static final int LETTERS_A_SECOND = 5;
  private static final int LINE = 30;
  private static final List<String> WORDS =
      List.of(
          "the",
          "court",
          "held",
          "that",
          "a",
          "contract",
          "between",
          "two",
          "parties",
          "may",
          "fail",
          "where",
          "either",
          "was",
          "mistaken",
          "about",
          "its",
          "terms",
          "and",
          "price",
          "explain",
          "whether",
          "this",
          "rule",
          "applies",
          "to",
          "goods",
          "sold",
          "at",
          "auction");

  private final int width;
  private final int height;

  public PracticeScreen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** What is shown in that second. */
  public BufferedImage at(int second) {
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    try {
      pen.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      draw(pen, second);
    } finally {
      pen.dispose();
    }
    return picture;
  }

  private void draw(Graphics2D pen, int second) {
    pen.setColor(new Color(0xf4f5f7));
    pen.fillRect(0, 0, width, height);
    int page = second / SECONDS_A_PAGE;
    int scrolled = second % SECONDS_A_PAGE / SECONDS_A_SCROLL;
    pen.setColor(Color.WHITE);
    pen.fillRect(60, 80, width - 120, height - 140);
    pen.setColor(new Color(0x202428));
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 20));
    int lines = (height - 420) / LINE;
    for (int i = 0; i < lines; i++) {
      pen.drawString(sentence(page * 97 + scrolled * 6 + i), 90, 130 + i * LINE);
    }
    answer(pen, second);
    bar(pen, second);
  }

  private void answer(Graphics2D pen, int second) {
    pen.setColor(new Color(0x9aa4b1));
    pen.drawRect(90, height - 260, width - 180, 170);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 22));
    String typed = sentence(second / SECONDS_A_PAGE) + " " + sentence(second / SECONDS_A_PAGE + 5);
    int letters = Math.min(typed.length(), second % SECONDS_A_PAGE * LETTERS_A_SECOND);
    String text = typed.substring(0, letters);
    pen.drawString(text.substring(0, Math.min(80, letters)), 105, height - 225);
    pen.drawString(text.substring(Math.min(80, letters)) + "|", 105, height - 195);
  }

  private void bar(Graphics2D pen, int second) {
    pen.setColor(new Color(0x1f3a5f));
    pen.fillRect(0, 0, width, 56);
    pen.setColor(Color.WHITE);
    pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 22));
    pen.drawString("Practice exam, page " + (second / SECONDS_A_PAGE + 1), 30, 37);
    pen.drawString("%02d:%02d".formatted(second / 60, second % 60), width - 130, 37);
  }

  private String sentence(int number) {
    var words = new StringBuilder();
    int next = number * 7 + 3;
    while (words.length() < width / 13) {
      words.append(WORDS.get(next % WORDS.size())).append(' ');
      next = next * 31 + 17 & 0xffff;
    }
    return words.toString();
  }

  /** Writes {@code frame-00000.png} and so on, and {@code fps}; what is there already is left. */
  public void writeTo(Path folder, int seconds) throws IOException {
    Path edition = folder.resolve("edition");
    if (Files.exists(edition) && Files.readString(edition).equals(EDITION)) {
      return;
    }
    Files.createDirectories(folder);
    for (int second = 0; second < seconds; second++) {
      ImageIO.write(at(second), "png", folder.resolve("frame-%05d.png".formatted(second)).toFile());
    }
    Files.writeString(folder.resolve("fps"), "1\n");
    Files.writeString(edition, EDITION);
  }
}
