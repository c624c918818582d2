package org.invigil.domain.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Splits one text into words, character by character, in one pass. */
final class Splitting {

  private final String text;
  private final List<Double> confidences;
  private final List<Word> words = new ArrayList<>();
  private final Set<Glyph.Kind> seen = EnumSet.noneOf(Glyph.Kind.class);
  private final Set<Glyph.Kind> inWord = EnumSet.noneOf(Glyph.Kind.class);
  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder expanded = new StringBuilder();
  private final List<Double> sureness = new ArrayList<>();
  private int start;
  private int group;
  private boolean mixed;
  private int familyWords = -1;

  Splitting(String original, List<Double> confidences) {
    text = Normalizer.normalize(original, Normalizer.Form.NFC);
    this.confidences = confidences;
    for (var i = 0; i < text.length(); ) {
      var character = text.codePointAt(i);
      take(Glyphs.of(character), i);
      i += Character.charCount(character);
    }
    endWord(text.length());
  }

  private void take(Glyph glyph, int at) {
    switch (glyph.kind()) {
      case LATIN, CYRILLIC -> append(glyph, at);
      case FOREIGN -> seen.add(glyph.kind());
      case SKIPPED -> {}
      case HYPHEN -> endWord(at);
      case SLASH -> {
        if (plain.length() != 1) {
          endGroup(at);
        }
      }
      case SPACE -> endGroup(at);
      case FAMILY_ENDS -> endFamily(at);
      case FILLER -> {
        if (text.startsWith("<<", at)) {
          endFamily(at);
        } else {
          endGroup(at);
        }
      }
    }
  }

  private void append(Glyph glyph, int at) {
    if (plain.isEmpty()) {
      start = at;
      inWord.clear();
    }
    seen.add(glyph.kind());
    if (!Character.isDigit(glyph.plain().charAt(0))) {
      inWord.add(glyph.kind());
    }
    mixed |= inWord.size() > 1;
    plain.append(glyph.plain());
    expanded.append(glyph.expanded());
    for (var i = 0; i < glyph.plain().length() && !confidences.isEmpty(); i++) {
      sureness.add(at < confidences.size() ? confidences.get(at) : Double.valueOf(1));
    }
  }

  private void endWord(int at) {
    if (!plain.isEmpty()) {
      words.add(
          new Word(
              text.substring(start, at),
              plain.toString(),
              expanded.toString(),
              group,
              Word.Field.UNKNOWN,
              NamePart.MAIN,
              List.copyOf(sureness)));
      plain.setLength(0);
      expanded.setLength(0);
      sureness.clear();
    }
  }

  private void endGroup(int at) {
    endWord(at);
    group++;
  }

  private void endFamily(int at) {
    endGroup(at);
    if (familyWords < 0 && !words.isEmpty()) {
      familyWords = words.size();
    }
  }

  /** How many words stand before the mark that ends the family name; -1 without such a mark. */
  int familyWords() {
    return familyWords;
  }

  List<Word> words() {
    return words;
  }

  /** Letters of a script that cannot be compared, or of two scripts in one word. */
  List<Agreement> troubles() {
    if (seen.contains(Glyph.Kind.FOREIGN)) {
      return List.of(Agreement.OTHER_SCRIPT);
    }
    if (words.isEmpty()) {
      return List.of(Agreement.NO_NAME);
    }
    return mixed ? List.of(Agreement.MIXED_SCRIPT) : List.of();
  }

  boolean cyrillic() {
    return seen.contains(Glyph.Kind.CYRILLIC);
  }
}
