package org.invigil.domain.mrz;

import java.util.List;

/** The specimens of ICAO Doc 9303, parts 4 to 7. */
enum Specimen {
  TD1(
      ZoneFormat.TD1,
      "I",
      "D23145890",
      "UTO",
      "1974-08-12",
      "2012-04-15",
      "I<UTOD231458907<<<<<<<<<<<<<<<",
      "7408122F1204159UTO<<<<<<<<<<<6",
      "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
  TD2(
      ZoneFormat.TD2,
      "I",
      "D23145890",
      "UTO",
      "1974-08-12",
      "2012-04-15",
      "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
      "D231458907UTO7408122F1204159<<<<<<<6"),
  TD3(
      ZoneFormat.TD3,
      "P",
      "L898902C3",
      "UTO",
      "1974-08-12",
      "2012-04-15",
      "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
      "L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
  MRV_A(
      ZoneFormat.MRV_A,
      "V",
      "L8988901C",
      "XXX",
      "1940-09-07",
      "1996-12-10",
      "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
      "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"),
  MRV_B(
      ZoneFormat.MRV_B,
      "V",
      "L8988901C",
      "XXX",
      "1940-09-07",
      "1996-12-10",
      "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<",
      "L8988901C4XXX4009078F9612109<<<<<<<<");

  private final ZoneFormat format;
  private final String kind;
  private final String number;
  private final String nationality;
  private final String born;
  private final String lastDay;
  private final List<String> lines;

  Specimen(
      ZoneFormat format,
      String kind,
      String number,
      String nationality,
      String born,
      String lastDay,
      String... lines) {
    this.format = format;
    this.kind = kind;
    this.number = number;
    this.nationality = nationality;
    this.born = born;
    this.lastDay = lastDay;
    this.lines = List.of(lines);
  }

  ZoneFormat format() {
    return format;
  }

  String kind() {
    return kind;
  }

  String number() {
    return number;
  }

  String nationality() {
    return nationality;
  }

  String born() {
    return born;
  }

  String lastDay() {
    return lastDay;
  }

  List<String> lines() {
    return lines;
  }
}
