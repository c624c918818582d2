package org.invigil.made;

import java.awt.Color;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Cards of institutions. */
final class CampusCards {

  private static final DateTimeFormatter DOTS = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private CampusCards() {}

  static void lying(Sheet sheet, MadeDocument it) {
    sheet.ground(new Color(244, 246, 250), new Color(236, 240, 246));
    sheet.bar(new Color(38, 70, 120), 0, 130);
    sheet.write("University of Practice", 60, 84, Fonts.bold(48), Color.WHITE);
    sheet.photograph(it.portrait(), 60, 190, 340);
    sheet.write("STUDENT CARD", 450, 230, Fonts.bold(36), new Color(38, 70, 120));
    sheet.value("Name: " + it.bearer().given() + " " + it.bearer().family(), 450, 330);
    sheet.value("Student No: " + it.number(), 450, 410);
    sheet.value("Valid until: " + DOTS.format(it.lastDay()), 450, 490);
    sheet.picture(Codes.qr("https://card.practice.example/" + it.number()), 980, 540, 210, 210);
  }

  static void standing(Sheet sheet, MadeDocument it) {
    sheet.ground(new Color(236, 246, 240), new Color(240, 240, 248));
    sheet.bar(new Color(20, 100, 70), 0, 150);
    sheet.write("Utopia College", 60, 96, Fonts.bold(52), Color.WHITE);
    sheet.photograph(it.portrait(), 200, 200, 390);
    sheet.field("Surname", it.bearer().family(), 80, 770);
    sheet.field("First name", it.bearer().given(), 80, 870);
    sheet.field("Card number", it.number(), 80, 970);
    sheet.field("Expires", WORDS.format(it.lastDay()), 80, 1070);
    sheet.write("CAMPUS CARD", 80, 1200, Fonts.bold(36), new Color(20, 100, 70));
  }
}
