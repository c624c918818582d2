package org.invigil.domain.mrz;

import static org.invigil.domain.mrz.Alphabet.ANY;
import static org.invigil.domain.mrz.Alphabet.DIGITS;
import static org.invigil.domain.mrz.Alphabet.LETTERS;
import static org.invigil.domain.mrz.Alphabet.SEX;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads lines of the right width by the alphabet of each place, and repairs what can be proved. */
final class Proof {

  private static final int NATIONS_END = 5;

  private final ZoneFormat format;
  private final List<StringBuilder> lines = new ArrayList<>();

  Proof(ZoneFormat format, List<String> given) {
    this.format = format;
    given.forEach(it -> lines.add(new StringBuilder(it)));
    readByAlphabets();
  }

  int broken() {
    return broken(lines).size();
  }

  /** With what a digit proves put right. */
  Zone repaired() {
    repair(ZoneField.NUMBER, format.layout().number().field());
    format.layout().optional().forEach(it -> repair(ZoneField.OPTIONAL, it.field()));
    if (broken(lines).equals(Set.of(ZoneField.WHOLE))) {
      unproved().forEach(it -> repair(ZoneField.WHOLE, it));
    }
    return new Zone(format, strings(lines), broken(lines));
  }

  private void readByAlphabets() {
    var layout = format.layout();
    read(new ZoneFormat.Place(0, 0, NATIONS_END), LETTERS);
    read(layout.name(), LETTERS);
    read(layout.nationality(), LETTERS);
    read(layout.sex(), SEX);
    proved(layout.number(), ANY);
    proved(layout.birth(), DIGITS);
    proved(layout.expiry(), DIGITS);
    layout.optional().forEach(it -> proved(it, ANY));
    layout.wholeCheck().forEach(it -> read(it, DIGITS));
  }

  private void proved(ZoneFormat.Proved field, Alphabet alphabet) {
    var place = field.field();
    read(place, alphabet);
    read(new ZoneFormat.Place(place.line(), place.to(), place.to() + 1), DIGITS);
  }

  private void read(ZoneFormat.Place place, Alphabet alphabet) {
    var line = lines.get(place.line());
    for (var i = place.from(); i < place.to(); i++) {
      line.setCharAt(i, alphabet.read(line.charAt(i)));
    }
  }

  /** Cards have optional fields that only the digit over all proves. */
  private List<ZoneFormat.Place> unproved() {
    return switch (format) {
      case TD1 -> List.of(new ZoneFormat.Place(0, 15, 30), new ZoneFormat.Place(1, 18, 29));
      case TD2 -> List.of(new ZoneFormat.Place(1, 28, 35));
      case TD3, MRV_A, MRV_B -> List.of();
    };
  }

  /** Changes one character, else two, if that alone makes the digit prove the field. */
  private void repair(ZoneField field, ZoneFormat.Place place) {
    if (!broken(lines).contains(field)) {
      return;
    }
    for (var changes = 1; changes <= 2; changes++) {
      var found = new HashSet<String>();
      search(field, place, place.from(), changes, found);
      if (!found.isEmpty()) {
        if (found.size() == 1) {
          lines.get(place.line()).replace(place.from(), place.to(), found.iterator().next());
        }
        return;
      }
    }
  }

  private void search(
      ZoneField field, ZoneFormat.Place place, int from, int changes, Set<String> found) {
    if (changes == 0) {
      if (!broken(lines).contains(field)) {
        found.add(place.of(strings(lines)));
      }
      return;
    }
    var line = lines.get(place.line());
    for (var i = from; i < place.to(); i++) {
      var read = line.charAt(i);
      for (var other : Lookalikes.of(read).toCharArray()) {
        line.setCharAt(i, other);
        search(field, place, i + 1, changes - 1, found);
      }
      line.setCharAt(i, read);
    }
  }

  private Set<ZoneField> broken(List<StringBuilder> read) {
    return ZoneReader.broken(format, strings(read));
  }

  private static List<String> strings(List<StringBuilder> read) {
    return read.stream().map(StringBuilder::toString).toList();
  }
}
