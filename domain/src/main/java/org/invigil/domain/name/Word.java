package org.invigil.domain.name;

import java.util.List;

/**
 * One word of a name.
 *
 * @param written as it stands in the name
 * @param plain its letters a to z and digits, without marks
 * @param expanded its other transliteration
 * @param group the number of the hyphenated group it belongs to
 * @param field where it stands
 * @param part what it is
 * @param sureness confidence for each character of {@code plain}; empty if unknown
 */
record Word(
    String written,
    String plain,
    String expanded,
    int group,
    Field field,
    NamePart part,
    List<Double> sureness) {

  /** The field of the name that a word stands in. */
  enum Field {
    UNKNOWN,
    FAMILY,
    GIVEN
  }

  Word as(NamePart other) {
    return other == part ? this : new Word(written, plain, expanded, group, field, other, sureness);
  }

  Word in(Field other) {
    return new Word(written, plain, expanded, group, other, part, sureness);
  }

  /** One word of this and the next, known by {@code key}. */
  Word fused(Word next, String key) {
    return new Word(written + " " + next.written, key, key, next.group, field, part, List.of());
  }

  boolean initial() {
    return plain.length() == 1;
  }

  /** Whether its transliteration is not the only one. */
  boolean marked() {
    return !plain.equals(expanded);
  }
}
