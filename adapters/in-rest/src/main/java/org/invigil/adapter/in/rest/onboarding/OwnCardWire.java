package org.invigil.adapter.in.rest.onboarding;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.invigil.domain.document.CardField;
import org.invigil.domain.document.FieldPlace;
import org.invigil.domain.document.OwnCard;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;

/**
 * A card of the institution's own.
 *
 * @param name what the institution calls it
 * @param words 1 to 8 words that stand on it, all of them, and on no other document
 * @param fields where {@code full-name} (or {@code family-name} and {@code given-names}), {@code
 *     number} and {@code last-day} stand
 * @param expires whether it has a last day
 */
@Serdeable
record OwnCardWire(
    @Nullable String name,
    @Nullable List<String> words,
    @Nullable Map<String, PlaceWire> fields,
    boolean expires) {

  static final OwnCardWire NOTHING = new OwnCardWire(null, null, null, false);

  /**
   * One of the two.
   *
   * @param label words before, or above, the value
   * @param box left, top, width and height as shares of the card, 0 to 1
   */
  @Serdeable
  record PlaceWire(@Nullable String label, @Nullable List<Double> box) {

    private static final int SIDES = 4;

    static PlaceWire of(FieldPlace place) {
      return switch (place) {
        case FieldPlace.Labelled(var words) -> new PlaceWire(words, null);
        case FieldPlace.InBox(var left, var top, var width, var height) ->
            new PlaceWire(null, List.of(left, top, width, height));
      };
    }

    Optional<FieldPlace> read() {
      if (label != null && box == null) {
        return Optional.of(new FieldPlace.Labelled(label));
      }
      return label == null
              && box != null
              && box.size() == SIDES
              && box.stream().allMatch(Objects::nonNull)
          ? Optional.of(new FieldPlace.InBox(box.get(0), box.get(1), box.get(2), box.get(3)))
          : Optional.empty();
    }
  }

  static OwnCardWire of(OwnCard card) {
    var fields = new java.util.TreeMap<String, PlaceWire>();
    card.fields().forEach((field, place) -> fields.put(Words.code(field), PlaceWire.of(place)));
    return new OwnCardWire(card.name(), card.words(), fields, card.expires());
  }

  Checked<OwnCard> read() {
    if (words != null && words.stream().anyMatch(Objects::isNull)) {
      return broken("words");
    }
    var places = new EnumMap<CardField, FieldPlace>(CardField.class);
    for (var wish : (fields == null ? Map.<String, PlaceWire>of() : fields).entrySet()) {
      var field = Words.read(CardField.class, wish.getKey());
      var place = Optional.ofNullable(wish.getValue()).flatMap(PlaceWire::read);
      if (field.isEmpty() || place.isEmpty()) {
        return broken("known fields, each with a label or with a box of four numbers");
      }
      places.put(field.get(), place.get());
    }
    if (expires != places.containsKey(CardField.LAST_DAY)) {
      return broken("a place for its last day if it expires, and only then");
    }
    return OwnCard.described(name == null ? "" : name, words == null ? List.of() : words, places);
  }

  private static Checked<OwnCard> broken(String needed) {
    return Checked.broken(RuleCode.OWN_CARD, needed, "something else");
  }
}
