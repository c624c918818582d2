package org.invigil.made;

import java.awt.Color;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Pages of passports. */
final class Passports {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter NUMBERS = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Passports() {}

  static void twoLanguages(Sheet sheet, MadeDocument it) {
    sheet.ground(new Color(226, 236, 246), new Color(246, 233, 226));
    sheet.write("UTOPIA", 45, 62, Fonts.bold(36), new Color(30, 30, 70));
    sheet.write("PASSPORT / PASSEPORT", 430, 62, Fonts.bold(30), new Color(30, 30, 70));
    sheet.photograph(it.portrait(), 55, 130, 320);
    var person = it.bearer();
    sheet.field("Surname / Nom", upper(person.family()), 430, 125);
    sheet.field("Given names / Prénoms", upper(person.given()), 430, 215);
    sheet.field("Nationality / Nationalité", person.nation(), 430, 305);
    sheet.field("Date of birth / Date de naissance", words(person.born()), 820, 305);
    sheet.field("Sex / Sexe", person.sex(), 430, 395);
    sheet.field("Passport No. / No du passeport", it.number(), 820, 395);
    sheet.field("Date of issue / Date de délivrance", words(it.issued()), 430, 485);
    sheet.field("Date of expiry / Date d'expiration", words(it.lastDay()), 820, 485);
    sheet.zone(it.zone());
  }

  static void threeLanguages(Sheet sheet, MadeDocument it) {
    sheet.ground(new Color(240, 228, 230), new Color(228, 240, 232));
    sheet.write("PASAPORTE", 45, 60, Fonts.bold(32), new Color(110, 20, 40));
    sheet.write("PASSPORT", 420, 60, Fonts.bold(32), new Color(110, 20, 40));
    sheet.photograph(it.portrait(), 860, 110, 330);
    var person = it.bearer();
    sheet.field("Apellidos / Surname / Nom", upper(person.family()), 60, 120);
    sheet.field("Nombre / Given names / Prénoms", upper(person.given()), 60, 212);
    sheet.field("Nacionalidad / Nationality", person.nation(), 60, 304);
    sheet.field("Pasaporte No. / Passport No.", it.number(), 440, 304);
    sheet.field("Fecha de nacimiento / Date of birth", NUMBERS.format(person.born()), 60, 396);
    sheet.field("Sexo / Sex", person.sex(), 480, 396);
    sheet.field("Fecha de expedición / Date of issue", NUMBERS.format(it.issued()), 60, 488);
    sheet.field("Fecha de caducidad / Date of expiry", NUMBERS.format(it.lastDay()), 440, 488);
    sheet.zone(it.zone());
  }

  static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }

  static String words(java.time.LocalDate day) {
    return WORDS.format(day).toUpperCase(Locale.ROOT);
  }
}
