package org.invigil.made;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A document that nobody issued, with all that is printed on it. */
public record MadeDocument(
    Layout layout,
    Bearer bearer,
    Portrait portrait,
    String number,
    LocalDate issued,
    LocalDate lastDay) {

  private static final String LETTERS = "CFGHJKLMNPRTVWXYZ";
  private static final int YEARS = 10;

  /** Deterministic: the same seed makes the same document. */
  public static MadeDocument of(Layout layout, Bearer bearer, Portrait portrait, long seed) {
    var chance = new Random(seed * 31 + layout.ordinal());
    chance.nextInt();
    var number = new StringBuilder().append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    for (var i = 0; i < 8; i++) {
      var letter = i < 3 && chance.nextInt(4) == 0;
      number.append(
          letter
              ? LETTERS.charAt(chance.nextInt(LETTERS.length()))
              : (char) ('0' + chance.nextInt(10)));
    }
    var issued = LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(900));
    return new MadeDocument(
        layout, bearer, portrait, number.toString(), issued, issued.plusYears(YEARS).minusDays(1));
  }

  public MadeDocument withLastDay(LocalDate other) {
    return new MadeDocument(layout, bearer, portrait, number, issued, other);
  }

  public MadeDocument with(Portrait other) {
    return new MadeDocument(layout, bearer, other, number, issued, lastDay);
  }

  public MadeDocument with(Bearer other) {
    return new MadeDocument(layout, other, portrait, number, issued, lastDay);
  }

  /** The lines of its machine-readable zone; empty if it has none. */
  public List<String> zone() {
    return layout.zone(this);
  }

  /** The side with name and photograph, flat. */
  public BufferedImage drawn(Path projectRoot) {
    return layout.draw(this, projectRoot);
  }
}
