package org.invigil.made;

import java.awt.Color;
import java.time.format.DateTimeFormatter;

/** Driving licences. */
final class Licences {

  private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy");

  private Licences() {}

  static void numbered(Sheet sheet, MadeDocument it) {
    sheet.ground(new Color(248, 226, 230), new Color(236, 230, 244));
    sheet.write("DRIVING LICENCE", 420, 64, Fonts.bold(38), new Color(20, 40, 110));
    sheet.photograph(it.portrait(), 50, 180, 320);
    var person = it.bearer();
    String[] rows = {
      "1.  " + Passports.upper(person.family()),
      "2.  " + Passports.upper(person.given()),
      "3.  " + DOTS.format(person.born()) + "  UTOPIA",
      "4a. " + DOTS.format(it.issued()) + "   4c. UTO",
      "4b. " + DOTS.format(it.lastDay()),
      "5.  " + it.number()
    };
    int y = 180;
    for (var row : rows) {
      sheet.write(row, 430, y, Fonts.bold(34), new Color(15, 15, 25));
      y += 84;
    }
    sheet.write("9.  AM/B1/B", 430, y, Fonts.plain(30), new Color(15, 15, 25));
  }

  static void coded(Sheet sheet, MadeDocument it) {
    sheet.ground(new Color(226, 238, 248), new Color(248, 240, 226));
    sheet.write("UTOPIA DRIVER LICENSE", 60, 66, Fonts.bold(38), new Color(120, 30, 20));
    sheet.photograph(it.portrait(), 60, 110, 300);
    var person = it.bearer();
    sheet.value("DL " + it.number(), 420, 140);
    sheet.value("EXP " + AMERICAN.format(it.lastDay()), 420, 200);
    sheet.value("LN " + Passports.upper(person.family()), 420, 260);
    sheet.value("FN " + Passports.upper(person.given()), 420, 320);
    sheet.value("DOB " + AMERICAN.format(person.born()), 420, 380);
    sheet.value("ISS " + AMERICAN.format(it.issued()), 420, 440);
    sheet.picture(Codes.pdf417(Codes.aamva(it)), 60, 560, 1130, 190);
  }
}
