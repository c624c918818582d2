package org.invigil.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("ONB-6")
class ADocumentInEnglishIsToldByItsLabelsTest {

  @Test
  void englishLabelsAreEnough() {
    assertThat(labels("Surname", "Given names", "Date of expiry").english()).isTrue();
    assertThat(labels("LN", "FN", "EXP").english()).isTrue();
  }

  @Test
  void englishMayStandBesideAnotherLanguage() {
    assertThat(labels("Nom / Surname", "Prénoms / Given names", "Date d'expiration").english())
        .isFalse();
    assertThat(
            labels("Nom / Surname", "Prénoms / Given names", "Date d'expiration / Date of expiry")
                .english())
        .isTrue();
    assertThat(labels("Nachname", "Surname", "Vornamen", "Given names").english()).isTrue();
  }

  @Test
  void anotherLanguageAloneIsNotEnglish() {
    assertThat(labels("Nom", "Prénoms", "Date d'expiration").english()).isFalse();
    assertThat(labels("PASSPORT", "Familienname", "Vornamen").english()).isFalse();
    assertThat(labels("Name: Ada Lovelace", "Matrikelnummer: 12345678").english()).isFalse();
  }

  @Test
  void numberedFieldsAreOfTheLanguageOfTheTitle() {
    assertThat(labels("DRIVING LICENCE", "1. SMITH", "2. JOHN", "4b. 01.01.2031").english())
        .isTrue();
    assertThat(labels("FÜHRERSCHEIN", "1. SMITH", "2. JOHN", "4b. 01.01.2031").english()).isFalse();
  }

  @Test
  void whatSaysNothingIsNotEnglish() {
    assertThat(labels().english()).isFalse();
    assertThat(labels("SMITH").english()).isFalse();
  }

  private static Understood labels(String... lines) {
    var page = new Page();
    for (var i = 0; i < lines.length; i++) {
      page.at(40, 100 * i, lines[i]);
    }
    return page.read();
  }
}
