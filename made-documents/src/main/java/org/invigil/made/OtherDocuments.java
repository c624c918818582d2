package org.invigil.made;

import java.awt.Color;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Documents that were drawn after the rules for reading had been written. */
final class OtherDocuments {

  private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter DASHES = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final Color DARK = new Color(40, 40, 60);
  private static final Color WINE = new Color(110, 30, 50);

  private OtherDocuments() {}

  static void passport(Sheet sheet, MadeDocument it) {
    sheet.in(Typeface.SERIF);
    sheet.ground(new Color(238, 232, 244), new Color(228, 240, 244));
    sheet.title("REISEPASS", 40, 58, 30, WINE);
    sheet.title("PASSPORT", 420, 58, 30, WINE);
    sheet.title("PASSEPORT", 800, 58, 30, WINE);
    sheet.photograph(it.portrait(), 50, 140, 330);
    var person = it.bearer();
    sheet.field("Name / Surname / Nom", Passports.upper(person.family()), 430, 130);
    sheet.field("Vornamen / Given names / Prénoms", Passports.upper(person.given()), 430, 222);
    sheet.field("Geburtstag / Date of birth", DOTS.format(person.born()), 430, 314);
    sheet.field("Geschlecht / Sex / Sexe", person.sex(), 820, 314);
    sheet.field("Pass-Nr. / Passport No. / Passeport No.", it.number(), 430, 406);
    sheet.field("Ausstellungsdatum / Date of issue", DOTS.format(it.issued()), 430, 498);
    sheet.field("Gültig bis / Date of expiry", DOTS.format(it.lastDay()), 820, 498);
    sheet.zone(it.zone());
  }

  static void card(Sheet sheet, MadeDocument it) {
    sheet.in(Typeface.SERIF);
    sheet.ground(new Color(244, 232, 222), new Color(230, 238, 232));
    sheet.title("ID-KORT / IDENTITY CARD", 380, 54, 30, DARK);
    sheet.photograph(it.portrait(), 55, 70, 280);
    var person = it.bearer();
    sheet.field("Efternavn / Surname", person.family(), 380, 92);
    sheet.field("Fornavne / Given names", person.given(), 380, 176);
    sheet.field("Fødselsdato / Date of birth", DASHES.format(person.born()), 380, 260);
    sheet.field("Køn / Sex", person.sex(), 820, 260);
    sheet.field("Kortnummer / Card number", it.number(), 380, 344);
    sheet.field("Udløbsdato / Date of expiry", DASHES.format(it.lastDay()), 820, 344);
    sheet.zone(it.zone());
  }

  static void plainCard(Sheet sheet, MadeDocument it) {
    sheet.in(Typeface.SERIF);
    sheet.ground(new Color(246, 240, 224), new Color(232, 226, 240));
    sheet.title("DOWÓD OSOBISTY", 60, 64, 34, WINE);
    sheet.title("IDENTITY CARD", 660, 64, 34, WINE);
    sheet.photograph(it.portrait(), 860, 120, 330);
    var person = it.bearer();
    sheet.field("NAZWISKO / SURNAME", Passports.upper(person.family()), 60, 140);
    sheet.field("IMIONA / GIVEN NAMES", Passports.upper(person.given()), 60, 260);
    sheet.field("DATA URODZENIA / DATE OF BIRTH", DOTS.format(person.born()), 60, 380);
    sheet.field("NUMER DOWODU / IDENTITY CARD NUMBER", it.number(), 60, 500);
    sheet.field("TERMIN WAŻNOŚCI / EXPIRY DATE", DOTS.format(it.lastDay()), 60, 620);
  }

  static void licence(Sheet sheet, MadeDocument it) {
    sheet.in(Typeface.SERIF);
    sheet.ground(new Color(224, 240, 246), new Color(246, 244, 226));
    sheet.title("DRIVER LICENCE", 60, 70, 40, DARK);
    sheet.title("SOUTHERN UTOPIA", 760, 70, 30, DARK);
    sheet.photograph(it.portrait(), 850, 150, 330);
    var person = it.bearer();
    sheet.in(Typeface.TYPEWRITER);
    sheet.field("Name", person.given() + " " + Passports.upper(person.family()), 60, 150);
    sheet.field("Address", "12 EXAMPLE STREET", 60, 260);
    sheet.field("Licence No.", it.number(), 60, 370);
    sheet.field("Licence Class", "C", 480, 370);
    sheet.field("Date of Birth", words(person.born()), 60, 480);
    sheet.field("Expiry Date", words(it.lastDay()), 480, 480);
  }

  static void campusCard(Sheet sheet, MadeDocument it) {
    sheet.in(Typeface.SERIF);
    sheet.ground(new Color(250, 250, 250), new Color(240, 244, 250));
    sheet.bar(new Color(120, 20, 40), 640, 148);
    sheet.title("Universität Utopia", 60, 90, 46, WINE);
    sheet.title("Studierendenausweis", 60, 150, 34, DARK);
    sheet.photograph(it.portrait(), 880, 60, 320);
    String[][] rows = {
      {"Vorname", it.bearer().given()},
      {"Nachname", it.bearer().family()},
      {"Matrikelnummer", it.number()},
      {"Gültig bis", DOTS.format(it.lastDay())}
    };
    int y = 270;
    for (var row : rows) {
      sheet.label(row[0], 60, y);
      sheet.value(row[1], 290, y, 30);
      y += 90;
    }
  }

  private static String words(java.time.LocalDate day) {
    return WORDS.format(day).toUpperCase(Locale.ROOT);
  }
}
