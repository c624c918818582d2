package org.invigil.practice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.invigil.practice.film.PracticeStills;

/** The one document that the played candidate shows, in onboarding and at check-in. */
final class PlayedDocument {

  static final String FAMILY = "Example";
  static final String GIVEN = "Robin";
  private static final String NUMBER = "X48102957";
  private static final int YEARS_LEFT = 5;

  private PlayedDocument() {}

  static byte[] scan(PracticeStills stills) {
    return stills.documentScan(
        FAMILY, GIVEN, NUMBER, LocalDate.now(ZoneOffset.UTC).plusYears(YEARS_LEFT));
  }
}
