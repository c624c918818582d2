package org.invigil.domain.document;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An institution's own card, as an exams officer describes it (ONB-6): by words that no other
 * document has, and by where its fields stand. A card without a place for its last day does not
 * expire.
 *
 * @param name what the institution calls it
 * @param words all of them stand on it; letter case, accents and spaces do not count
 */
@ValueObject
public record OwnCard(String name, List<String> words, Map<CardField, FieldPlace> fields) {

  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 8;
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_LABEL = 2;

  public OwnCard {
    words = List.copyOf(words);
    fields = fields.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(fields));
    fault(name, words, fields)
        .ifPresent(it -> {
          throw new IllegalArgumentException("a card needs " + it);
        });
  }

  /** Of a description that came from outside. */
  public static Checked<OwnCard> described(
      String name, List<String> words, Map<CardField, FieldPlace> fields) {
    return fault(name, words, fields)
        .<Checked<OwnCard>>map(
            it -> Checked.broken(RuleCode.OWN_CARD, it, "the card " + shown(name)))
        .orElseGet(() -> new Checked.Valid<>(new OwnCard(name, words, fields)));
  }

  public boolean expires() {
    return fields.containsKey(CardField.LAST_DAY);
  }

  /** Whether all its words stand in the text, give or take a misread letter. */
  boolean isSeenIn(DocumentText text) {
    var letters = text.letters();
    return words.stream().map(Folded::lettersOf).allMatch(it -> isIn(letters, it));
  }

  Vocabulary labels() {
    var labels = new EnumMap<Label, List<String>>(Label.class);
    fields.forEach((field, place) -> {
      if (place instanceof FieldPlace.Labelled(var words)) {
        labels.put(field.label(), Label.asItMayBeRead(Folded.lettersOf(words)).distinct().toList());
      }
    });
    return new Vocabulary(labels);
  }

  private static boolean isIn(String letters, String word) {
    if (letters.contains(word)) {
      return true;
    }
    var misread = LabelFound.misread(word);
    for (var from = 0; misread > 0 && from + word.length() <= letters.length(); from++) {
      if (LabelFound.differences(letters.substring(from, from + word.length()), word) <= misread) {
        return true;
      }
    }
    return false;
  }

  /** What is missing or wrong, as what is needed. */
  private static Optional<String> fault(
      String name, List<String> words, Map<CardField, FieldPlace> fields) {
    return Stream.of(
            need(isText(name), "a name of 1 to 80 characters"),
            need(!words.isEmpty() && words.size() <= MOST_WORDS, "1 to 8 words"),
            need(
                words.stream().allMatch(it -> isText(it) && letters(it) >= SHORTEST_WORD),
                "words of at least four letters a to z"),
            need(fields.containsKey(CardField.NUMBER), "a place for the number"),
            need(hasName(fields), "a place for the full name, or for family and given names"),
            need(
                fields.values().stream().allMatch(OwnCard::isSensible),
                "labels of at least two letters a to z, boxes within the card"),
            need(labelsDiffer(fields), "another label for each field"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> need(boolean met, String what) {
    return met ? Optional.empty() : Optional.of(what);
  }

  private static boolean hasName(Map<CardField, FieldPlace> fields) {
    var whole = fields.containsKey(CardField.FULL_NAME);
    var family = fields.containsKey(CardField.FAMILY_NAME);
    var given = fields.containsKey(CardField.GIVEN_NAMES);
    return family == given && whole != family;
  }

  private static boolean isSensible(FieldPlace place) {
    return switch (requireNonNull(place, "place")) {
      case FieldPlace.Labelled(var words) -> isText(words) && letters(words) >= SHORTEST_LABEL;
      case FieldPlace.InBox it -> it.isOnACard();
    };
  }

  private static boolean labelsDiffer(Map<CardField, FieldPlace> fields) {
    var labels =
        fields.values().stream()
            .filter(FieldPlace.Labelled.class::isInstance)
            .map(it -> Folded.lettersOf(((FieldPlace.Labelled) it).words()))
            .toList();
    return labels.stream().distinct().count() == labels.size();
  }

  private static boolean isText(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.chars().noneMatch(Character::isISOControl);
  }

  private static int letters(String text) {
    return Folded.lettersOf(text).length();
  }

  private static String shown(String name) {
    return isText(name) ? name : "without a name";
  }
}
