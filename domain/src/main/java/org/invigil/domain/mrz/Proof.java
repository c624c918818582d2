package org.invigil.domain.mrz;

import static org.invigil.domain.mrz.Alphabet.ANY;
import static org.invigil.domain.mrz.Alphabet.DIGITS;
import static org.invigil.domain.mrz.Alphabet.LETTERS;
import static org.invigil.domain.mrz.Alphabet.SEX;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads lines of the right width by the alphabet of each place, and repairs what can be proved. */
final class Proof {

  private static final int NATIONS_END = 5;
  private static final int MOST_MISREAD = 3;

  private final ZoneFormat format;
  private final List<StringBuilder> lines = new ArrayList<>();
  private final Set<ZoneField> guessed = EnumSet.noneOf(ZoneField.class);

  Proof(ZoneFormat format, List<String> given) {
    this.format = format;
    given.forEach(it -> lines.add(new StringBuilder(it)));
    readByAlphabets();
  }

  int broken() {
    return broken(lines).size();
  }

  /** With what a digit proves put right. */
  Zone repaired(Printed printed) {
    var layout = format.layout();
    confirm(ZoneField.NUMBER, layout.number(), printed.numbers());
    confirm(ZoneField.DATE_OF_BIRTH, layout.birth(), printed.asInAZone());
    confirm(ZoneField.LAST_DAY, layout.expiry(), printed.asInAZone());
    guess(ZoneField.NUMBER, layout.number().field());
    layout.optional().forEach(it -> guess(ZoneField.OPTIONAL, it.field()));
    if (broken(lines).equals(Set.of(ZoneField.WHOLE))) {
      confirmWhole();
    }
    return new Zone(format, strings(lines), broken(lines), guessed);
  }

  /** Takes what is printed elsewhere, if it is nearly what was read and a digit proves it. */
  private void confirm(ZoneField field, ZoneFormat.Proved proved, Set<String> printed) {
    if (!broken(lines).contains(field)) {
      return;
    }
    var place = proved.field();
    var line = lines.get(place.line());
    var read = place.of(strings(lines));
    var fitting = new HashSet<String>();
    for (var text : printed) {
      var filled = text + "<".repeat(Math.max(0, read.length() - text.length()));
      if (filled.length() == read.length() && differences(filled, read) <= MOST_MISREAD) {
        line.replace(place.from(), place.to(), filled);
        if (!broken(lines).contains(field)) {
          fitting.add(filled);
        }
      }
    }
    line.replace(place.from(), place.to(), fitting.size() == 1 ? fitting.iterator().next() : read);
    if (fitting.isEmpty() && printed.contains(read.replace("<", ""))) {
      // What is printed is what was read, so that the digit was misread.
      line.setCharAt(place.to(), CheckDigit.of(read));
    }
  }

  /** Where each field is proven and only the digit over all is not, that digit was misread. */
  private void confirmWhole() {
    var layout = format.layout();
    if (layout.optional().isEmpty()) {
      unproved().forEach(it -> guess(ZoneField.WHOLE, it));
    } else {
      layout
          .wholeCheck()
          .forEach(it ->
              lines
                  .get(it.line())
                  .setCharAt(it.from(), CheckDigit.of(ZoneReader.whole(layout, strings(lines)))));
      guessed.add(ZoneField.WHOLE);
    }
  }

  private static int differences(String one, String other) {
    var different = 0;
    for (var i = 0; i < one.length(); i++) {
      different += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return different;
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

  /** Changes one character, if there is only one such change that makes a digit prove the field. */
  private void guess(ZoneField field, ZoneFormat.Place place) {
    if (!broken(lines).contains(field)) {
      return;
    }
    var found = new HashSet<String>();
    search(field, place, found);
    if (found.size() == 1) {
      lines.get(place.line()).replace(place.from(), place.to(), found.iterator().next());
      guessed.add(field);
    }
  }

  private void search(ZoneField field, ZoneFormat.Place place, Set<String> found) {
    var line = lines.get(place.line());
    for (var i = place.from(); i < place.to(); i++) {
      var read = line.charAt(i);
      for (var other : Lookalikes.of(read).toCharArray()) {
        line.setCharAt(i, other);
        if (!broken(lines).contains(field)) {
          found.add(place.of(strings(lines)));
        }
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
