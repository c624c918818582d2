package org.invigil.practice.film;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

/** The pictures that the candidate of the practice exam takes, as JPEG. */
public final class PracticeStills {

  /** Mean luma about 13: a face can be found, but that is below what a face scan needs. */
  private static final double DIM = 0.09;

  private final Photographs photographs;
  private final Stage stage;

  public PracticeStills(Path projectRoot) {
    this.photographs = new Photographs(projectRoot);
    this.stage = new Stage(projectRoot);
  }

  /** The candidate's face in good light. */
  public byte[] faceScan() {
    return Jpeg.of(stage.frame(Showing.PRESENT, 3, 1));
  }

  /** The candidate's face in a room that is too dark. */
  public byte[] darkFaceScan() {
    return Jpeg.of(stage.frame(Showing.PRESENT, 2, 2, DIM));
  }

  /** Somebody else's face in good light. */
  public byte[] faceScanOfSomebodyElse() {
    return Jpeg.of(stage.frame(Showing.OTHER_PERSON, 3, 4));
  }

  /** An institution's card with the candidate's portrait, on a desk. Clearly no real document. */
  public byte[] documentScan(String institution, String name, String number) {
    BufferedImage scan = new BufferedImage(1000, 700, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D pen = scan.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setColor(new Color(96, 74, 56));
    pen.fillRect(0, 0, 1000, 700);
    pen.rotate(Math.toRadians(1.2), 500, 350);
    drawCard(pen, institution, name, number);
    pen.dispose();
    Sensor.expose(scan, 1, 5);
    return Jpeg.of(scan);
  }

  private void drawCard(Graphics2D pen, String institution, String name, String number) {
    pen.setColor(new Color(236, 240, 244));
    pen.fillRoundRect(60, 60, 880, 580, 40, 40);
    pen.setColor(new Color(38, 70, 120));
    pen.fillRoundRect(60, 60, 880, 110, 40, 40);
    pen.fillRect(60, 130, 880, 40);
    text(pen, Color.WHITE, Font.BOLD, 44, institution, 95, 132);
    pen.drawImage(photographs.portrait(Person.CANDIDATE), 100, 210, 320, 369, null);
    text(pen, Color.DARK_GRAY, Font.PLAIN, 26, "Student card - specimen for practice", 460, 240);
    text(pen, Color.DARK_GRAY, Font.PLAIN, 22, "Name", 460, 310);
    text(pen, Color.BLACK, Font.BOLD, 38, name, 460, 355);
    text(pen, Color.DARK_GRAY, Font.PLAIN, 22, "Number", 460, 430);
    text(pen, Color.BLACK, Font.BOLD, 38, number, 460, 475);
  }

  private static void text(
      Graphics2D pen, Color colour, int style, int size, String text, int x, int y) {
    pen.setColor(colour);
    pen.setFont(new Font(Font.SANS_SERIF, style, size));
    pen.drawString(text, x, y);
  }
}
