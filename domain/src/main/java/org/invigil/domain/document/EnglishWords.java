package org.invigil.domain.document;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a document says in English what its fields are, be it beside other languages (ONB-6).
 * Numbers for labels are of no language; then its title decides.
 */
final class EnglishWords {

  private static final Set<Label> ASKED_FOR =
      Set.of(Label.FAMILY_NAME, Label.GIVEN_NAMES, Label.FULL_NAME, Label.NUMBER, Label.LAST_DAY);

  private static final Set<String> LABELS =
      words(
          """
          surname, surnames, last name, family name, ln, given name, given names, first name,
          first names, forename, forenames, other names, fn, name, full name, name of holder,
          student name, cardholder name, passport no, passport nr, passport number, document no,
          document number, card no, card number, id no, id number, identity no, identity number,
          licence no, licence number, license no, license number, dl no, dl, student no,
          student number, student id, matriculation no, registration no, membership no, number,
          date of expiry, expiry date, expiry, expires, expires on, expiration date, exp, exp date,
          valid until, valid to, valid thru, valid through\
          """);
  private static final Set<String> TITLES =
      words(
          """
          driving licence, driver license, drivers license, driver licence,
          provisional driving licence, learner permit, learners driver, learner licence,
          identity card, national id, passport, student card, student id, student identification,
          campus card, university, college\
          """);

  private EnglishWords() {}

  static boolean name(List<LabelFound> labels, DocumentText text) {
    var worded =
        labels.stream()
            .filter(it -> ASKED_FOR.contains(it.label()))
            .filter(it -> it.words().stream().noneMatch(word -> word.endsWith(".")))
            .collect(Collectors.groupingBy(LabelFound::label));
    return worded.isEmpty()
        ? KindWords.foundIn(text).anyMatch(TITLES::contains)
        : worded.values().stream().allMatch(it -> it.stream().anyMatch(EnglishWords::isEnglish));
  }

  private static boolean isEnglish(LabelFound label) {
    return label.words().stream().anyMatch(LABELS::contains);
  }

  private static Set<String> words(String words) {
    return Arrays.stream(words.split(","))
        .map(Folded::lettersOf)
        .flatMap(Label::asItMayBeRead)
        .collect(Collectors.toUnmodifiableSet());
  }
}
