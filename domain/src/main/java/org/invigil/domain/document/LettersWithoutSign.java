package org.invigil.domain.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.invigil.domain.mrz.Zone;
import org.invigil.domain.name.DocumentName;
import org.invigil.domain.name.WrittenName;

/**
 * Letters that machines read as others for want of a sign: {@code ł} as t, {@code ð} as o, {@code
 * þ} as p. The zone writes them as L, D and TH (ICAO Doc 9303 part 3, section 6), so where print
 * and zone differ by just that, the letter was one of them.
 */
final class LettersWithoutSign {

  private static final Map<String, Character> MEANT = Map.of("TL", 'ł', "OD", 'ð');

  private LettersWithoutSign() {}

  /** The printed name with those letters; the same if anything else differs. */
  static DocumentName by(Zone zone, DocumentName printed) {
    var parts = zone.writtenName().split("<<", 2);
    if (!(printed.written() instanceof WrittenName.Parted(var family, var given))
        || parts.length < 2) {
      return printed;
    }
    var meant =
        DocumentName.of(
            meant(family, parts[0]).orElse(family), meant(given, parts[1]).orElse(given));
    return printed.reading().map(meant::readBy).orElse(meant);
  }

  private static Optional<String> meant(String printed, String zone) {
    var meant = new StringBuilder(printed);
    var at = 0;
    for (var i = 0; i < printed.length(); i++) {
      var letter = letter(printed.charAt(i));
      if (letter.isEmpty()) {
        continue;
      }
      while (at < zone.length() && !Character.isLetter(zone.charAt(at))) {
        at++;
      }
      if (at == zone.length()) {
        return Optional.empty();
      }
      if (letter.equals("P") && zone.startsWith("TH", at)) {
        meant.setCharAt(i, 'þ');
        at += 2;
        continue;
      }
      var other = MEANT.get(letter + zone.charAt(at));
      if (other != null && Character.isLowerCase(printed.charAt(i))) {
        meant.setCharAt(i, other);
      } else if (!letter.startsWith(zone.substring(at, at + 1))) {
        return Optional.empty();
      }
      at += written(letter, printed, i, zone, at);
    }
    return Optional.of(meant.toString());
  }

  /** A vowel with two dots, of which the reader saw none, has two letters in the zone. */
  private static int written(String letter, String printed, int i, String zone, int at) {
    var two =
        "AOU".contains(letter)
            && zone.startsWith("E", at + 1)
            && (i + 1 == printed.length() || !letter(printed.charAt(i + 1)).equals("E"));
    return two ? 2 : 1;
  }

  private static String letter(char it) {
    return Character.isLetter(it)
        ? Folded.lettersOf(String.valueOf(it)).toUpperCase(Locale.ROOT)
        : "";
  }
}
