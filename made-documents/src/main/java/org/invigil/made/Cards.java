package org.invigil.made;

import java.awt.Color;
import java.time.format.DateTimeFormatter;

/** Identity cards. */
final class Cards {

  private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter SPACES = DateTimeFormatter.ofPattern("dd MM yyyy");
  private static final Color BLUE = new Color(30, 60, 120);

  private Cards() {}

  static void large(Sheet sheet, MadeDocument it) {
    sheet.ground(new Color(222, 234, 244), new Color(236, 240, 230));
    sheet.write("CARTE NATIONALE D'IDENTITÉ", 400, 56, Fonts.bold(30), BLUE);
    sheet.photograph(it.portrait(), 50, 90, 300);
    var person = it.bearer();
    sheet.field("Nom", Passports.upper(person.family()), 400, 120);
    sheet.field("Prénoms", person.given(), 400, 212);
    sheet.field("Sexe", person.sex(), 400, 304);
    sheet.field("Date de naissance", DOTS.format(person.born()), 560, 304);
    sheet.field("No de carte", it.number(), 400, 396);
    sheet.field("Date d'expiration", DOTS.format(it.lastDay()), 800, 396);
    sheet.zone(it.zone());
  }

  static void small(Sheet sheet, MadeDocument it) {
    sheet.ground(new Color(232, 240, 226), new Color(226, 232, 244));
    sheet.write("IDENTITY CARD", 60, 54, Fonts.bold(32), BLUE);
    sheet.photograph(it.portrait(), 900, 80, 270);
    var person = it.bearer();
    sheet.field("Surname", Passports.upper(person.family()), 60, 100);
    sheet.field("Given names", Passports.upper(person.given()), 60, 184);
    sheet.field("Document No", it.number(), 60, 268);
    sheet.field("Date of birth", SPACES.format(person.born()), 380, 268);
    sheet.field("Date of expiry", SPACES.format(it.lastDay()), 60, 352);
    sheet.field("Sex", person.sex(), 380, 352);
    sheet.zone(it.zone());
  }

  static void plain(Sheet sheet, MadeDocument it) {
    sheet.ground(new Color(240, 240, 228), new Color(226, 236, 240));
    sheet.write("PERSONALAUSWEIS", 60, 70, Fonts.bold(36), BLUE);
    sheet.photograph(it.portrait(), 70, 170, 330);
    var person = it.bearer();
    String[][] rows = {
      {"Familienname", person.family()},
      {"Vornamen", person.given()},
      {"Geburtsdatum", DOTS.format(person.born())},
      {"Staatsangehörigkeit", person.nation()},
      {"Ausweisnummer", it.number()},
      {"Gültig bis", DOTS.format(it.lastDay())}
    };
    int y = 210;
    for (var row : rows) {
      sheet.write(row[0], 450, y, Fonts.plain(24), new Color(80, 80, 100));
      sheet.value(row[1], 720, y);
      y += 84;
    }
  }
}
