package org.invigil.made;

import java.time.LocalDate;
import java.util.List;

/** More of nobody, none of whom the rules for reading were written with. */
final class OtherBearers {

  private static final List<Bearer> ALL =
      List.of(
          of("Lindqvist", "Karin Elisabet", "F", "1997-02-18", "SWE"),
          of("Großmann", "Jörg", "M", "1984-09-27", "DEU"),
          of("Sigurðsson", "Þórður", "M", "1999-12-03", "ISL"),
          of("Đorđević", "Milica", "F", "2000-05-14", "SRB"),
          of("Żółkiewski", "Łukasz Jan", "M", "1996-07-21", "POL"),
          of("Bjørnstad", "Åse Marie", "F", "1990-11-09", "NOR"),
          of("Yıldız", "Işıl", "F", "2001-04-30", "TUR"),
          of("Kaczmarek", "Zbigniew", "M", "1988-03-12", "POL"),
          of("Dvořáková", "Tereza", "F", "1998-06-06", "CZE"),
          of("Horváth", "Gergő", "M", "1995-01-25", "HUN"),
          of("Ionescu", "Ana-Maria", "F", "1994-08-17", "ROU"),
          of("Đặng", "Quốc Bảo", "M", "2002-10-02", "VNM"),
          of("Zhang", "Yifan", "F", "2003-03-19", "CHN"),
          of("Takahashi", "Misaki", "F", "1999-05-28", "JPN"),
          of("Park", "Ji-hoon", "M", "2000-09-11", "KOR"),
          of("Reddy", "Venkata Sai Kiran", "M", "1998-01-15", "IND"),
          of("Chowdhury", "Nusrat Jahan", "F", "1997-12-16", "BGD"),
          of("Jayawardena", "Dilini", "F", "1996-04-13", "LKA"),
          of("El Mansouri", "Youssef", "M", "1993-07-30", "MAR"),
          of("bin Abdullah", "Ahmad Faiz", "M", "2001-08-31", "MYS"),
          of("Oyelaran", "Temitope Grace", "F", "1999-10-01", "NGA"),
          of("Mwangi", "Wanjiru", "F", "2002-12-12", "KEN"),
          of("Ndlovu", "Sipho", "M", "1997-06-16", "ZAF"),
          of("Gebremedhin", "Selam", "F", "1995-09-11", "ETH"),
          of("Coulibaly", "Aïcha", "F", "1998-09-22", "MLI"),
          of("Rodríguez Peña", "Iñaki", "M", "1992-02-28", "ESP"),
          of("de Oliveira Gonçalves", "Conceição", "F", "1989-09-07", "BRA"),
          of("Muñoz Sepúlveda", "Catalina", "F", "2000-09-18", "CHL"),
          of("Dubois-Lefèvre", "Noël", "M", "1991-12-24", "FRA"),
          of("Janssens", "Liesbeth", "F", "1996-07-21", "BEL"),
          of("van den Heuvel", "Maarten", "M", "1987-04-27", "NLD"),
          of("MacLeod", "Eilidh", "F", "2001-11-30", "GBR"),
          of("Ó Súilleabháin", "Pádraig", "M", "1994-03-17", "IRL"),
          of("Rossi", "Chiara", "F", "1999-06-02", "ITA"),
          of("Virtanen", "Väinö", "M", "1986-12-06", "FIN"),
          of("Kõrvits", "Tõnu", "M", "1993-02-24", "EST"),
          of("Bērziņš", "Jānis", "M", "1998-11-18", "LVA"),
          of("Šimkutė", "Rūta", "F", "2000-03-11", "LTU"),
          of("Johnson", "DeShawn Tyrell", "M", "2002-07-04", "USA"),
          of("Kamakawiwoole", "Kaimana", "M", "1997-05-01", "USA"));

  private OtherBearers() {}

  static List<Bearer> all() {
    return ALL;
  }

  private static Bearer of(String family, String given, String sex, String born, String nation) {
    return new Bearer(family, given, sex, LocalDate.parse(born), nation);
  }
}
