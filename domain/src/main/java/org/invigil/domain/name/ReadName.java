package org.invigil.domain.name;

import java.util.List;

/**
 * A name taken apart into words.
 *
 * @param text all of it, as written
 * @param letters all letters in a row, without marks
 * @param sorted its words as they were before any were fused, without marks, in alphabetical order
 * @param troubles what makes it impossible or unsafe to compare, if anything
 * @param cyrillic whether any word was transliterated
 * @param full whether it fills the zone of its document, so that its end may be cut off
 */
record ReadName(
    String text,
    List<Word> words,
    String letters,
    List<String> sorted,
    List<Agreement> troubles,
    boolean cyrillic,
    boolean full) {

  boolean parted() {
    return !words.isEmpty() && words.getFirst().field() != Word.Field.UNKNOWN;
  }

  /** Whether both are made of the same letters in a row, or of the same words in any order. */
  boolean madeOfTheSame(ReadName other) {
    return letters.equals(other.letters) || sorted.equals(other.sorted);
  }

  ReadName fullFor(CutOff zone) {
    return new ReadName(text, words, letters, sorted, troubles, cyrillic, zone.filledBy(width()));
  }

  /** The characters it takes in a zone: letters, one between words, one more after the family. */
  private int width() {
    var letters = words.stream().mapToInt(it -> it.expanded().length() + 1).sum();
    var fused = words.stream().mapToInt(it -> it.written().split(" ", -1).length - 1).sum();
    return letters + fused + (words.size() > 1 ? 0 : -1);
  }

  static ReadName troubled(String text, Agreement trouble) {
    return new ReadName(text, List.of(), "", List.of(), List.of(trouble), false, false);
  }
}
