package org.invigil.practice;

import org.invigil.practice.film.PracticeStills;

/** The one document that the played candidate shows, in onboarding and at check-in. */
final class PlayedDocument {

  private PlayedDocument() {}

  static byte[] scan(PracticeStills stills) {
    return stills.documentScan("Practice Institution", "Robin Example", "P-0001");
  }
}
