package org.invigil.made;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** How documents of different issuers look. */
public enum Layout {
  /** Labels in two languages above their values. */
  PASSPORT("passport", 1250, 880, ZoneLines::passport, Passports::twoLanguages),
  /** Labels in three languages, names in capitals. */
  PASSPORT_IN_THREE("passport", 1250, 880, ZoneLines::passport, Passports::threeLanguages),
  /** A large card with two lines of zone. */
  LARGE_CARD("national-identity-card", 1240, 870, ZoneLines::largeCard, Cards::large),
  /** A card of the size of a bank card with three lines of zone. */
  SMALL_CARD("national-identity-card", 1250, 788, ZoneLines::smallCard, Cards::small),
  /** A card with labels to the left of their values, and no zone. */
  PLAIN_CARD("national-identity-card", 1250, 788, it -> List.of(), Cards::plain),
  /** The numbered fields of the European Union and of the Vienna Convention. */
  NUMBERED_LICENCE("driving-licence", 1250, 788, it -> List.of(), Licences::numbered),
  /** Abbreviated labels and a PDF417 code by AAMVA. */
  CODED_LICENCE("driving-licence", 1250, 788, it -> List.of(), Licences::coded),
  /** An institution's card that lies. */
  STUDENT_CARD("institution-card", 1250, 788, it -> List.of(), CampusCards::lying),
  /** An institution's card that stands. */
  CAMPUS_CARD("institution-card", 788, 1250, it -> List.of(), CampusCards::standing),
  /** Labels in three languages of which the first calls the family name just a name. */
  OTHER_PASSPORT("passport", 1250, 880, ZoneLines::passport, OtherDocuments::passport),
  /** Labels in two languages, values in small letters, three lines of zone. */
  OTHER_CARD("national-identity-card", 1250, 788, ZoneLines::smallCard, OtherDocuments::card),
  /** Labels in two languages, names in capitals, and no zone. */
  OTHER_PLAIN_CARD("national-identity-card", 1250, 788, it -> List.of(), OtherDocuments::plainCard),
  /** Labels that are not abbreviated, values as of a typewriter, the name in one line. */
  OTHER_LICENCE("driving-licence", 1250, 788, it -> List.of(), OtherDocuments::licence),
  /** Given names before the family name, labels to the left. */
  OTHER_CAMPUS_CARD("institution-card", 1250, 788, it -> List.of(), OtherDocuments::campusCard);

  private final String kind;
  private final int width;
  private final int height;
  private final Function<MadeDocument, List<String>> zone;
  private final Painter painter;

  Layout(
      String kind,
      int width,
      int height,
      Function<MadeDocument, List<String>> zone,
      Painter painter) {
    this.kind = kind;
    this.width = width;
    this.height = height;
    this.zone = zone;
    this.painter = painter;
  }

  /** The layouts that the rules for reading were written with. */
  static List<Layout> known() {
    return List.of(values()).subList(0, OTHER_PASSPORT.ordinal());
  }

  /** Layouts that were drawn after those rules, to see how the rules do without them. */
  static List<Layout> other() {
    return List.of(values()).subList(OTHER_PASSPORT.ordinal(), values().length);
  }

  /** The kind of document, as the glossary calls it. */
  public String kind() {
    return kind;
  }

  List<String> zone(MadeDocument document) {
    return zone.apply(document);
  }

  BufferedImage draw(MadeDocument document, Path projectRoot) {
    var sheet = new Sheet(width, height, projectRoot);
    painter.paint(sheet, document);
    return sheet.done();
  }

  /** Draws one document on one sheet. */
  private interface Painter {
    void paint(Sheet sheet, MadeDocument document);
  }
}
