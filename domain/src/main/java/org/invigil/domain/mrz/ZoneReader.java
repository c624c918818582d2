package org.invigil.domain.mrz;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.Service;

/**
 * Makes a zone of lines that a machine read: brings them to their width, reads each place by the
 * alphabet it has, and repairs what a digit then proves. Several repairs may satisfy a digit: the
 * one that is printed elsewhere on the document is taken. Without such a witness the only one with
 * a single change is taken as a guess, and said to be one; else the zone stays broken.
 */
@Service
public final class ZoneReader {

  private static final int TOLERANCE = 6;
  private static final int SHORTEST_LINE = 24;

  private ZoneReader() {}

  /**
   * The zone among lines of text, from the top of the document to its foot; other lines may stand
   * before it. Empty if there is none.
   */
  public static Optional<Zone> find(List<String> text) {
    return find(text, Printed.NOTHING);
  }

  /** With what is printed elsewhere on the document as a second witness. */
  public static Optional<Zone> find(List<String> text, Printed printed) {
    var lines = text.stream().map(ZoneReader::cleaned).filter(ZoneReader::mayBeOfAZone).toList();
    var zones = new ArrayList<Zone>();
    for (var format : ZoneFormat.values()) {
      for (var from = 0; from + format.lines() <= lines.size(); from++) {
        read(format, lines.subList(from, from + format.lines()), printed).ifPresent(zones::add);
      }
    }
    return zones.stream().min(Comparator.comparingInt(it -> it.broken().size()));
  }

  /** Empty if the lines are not of this form at all. */
  static Optional<Zone> read(ZoneFormat format, List<String> lines, Printed printed) {
    if (lines.stream().anyMatch(it -> Math.abs(it.length() - format.width()) > TOLERANCE)
        || !fits(format, lines.getFirst())) {
      return Optional.empty();
    }
    var best = Optional.<Proof>empty();
    for (var candidate : candidates(format, lines)) {
      var proof = new Proof(format, candidate);
      if (best.isEmpty() || proof.broken() < best.get().broken()) {
        best = Optional.of(proof);
      }
      if (proof.broken() == 0) {
        break;
      }
    }
    return best.map(it -> it.repaired(printed))
        .filter(it -> it.broken().size() <= mostBroken(format));
  }

  /** Of a zone at least two digits prove something; otherwise it is any text. */
  private static int mostBroken(ZoneFormat format) {
    return format.layout().wholeCheck().isEmpty() ? 1 : 2;
  }

  private static boolean fits(ZoneFormat format, String first) {
    var kind = Alphabet.LETTERS.read(first.charAt(0));
    return switch (format) {
      case TD1, TD2 -> "ACI".indexOf(kind) >= 0;
      case TD3 -> kind == 'P';
      case MRV_A, MRV_B -> kind == 'V';
    };
  }

  private static List<List<String>> candidates(ZoneFormat format, List<String> lines) {
    var made = List.<List<String>>of(List.of());
    for (var i = 0; i < lines.size(); i++) {
      var named = i == format.layout().name().line();
      var widths = Widths.of(lines.get(i), format.width());
      var chosen = named ? widths.stream().limit(1).toList() : widths;
      made =
          made.stream()
              .flatMap(before ->
                  chosen.stream().map(it -> Stream.concat(before.stream(), Stream.of(it)).toList()))
              .toList();
    }
    return made;
  }

  private static boolean mayBeOfAZone(String line) {
    return line.length() >= SHORTEST_LINE && line.indexOf(Zone.FILLER) >= 0
        || line.length() >= SHORTEST_LINE && line.chars().filter(Character::isDigit).count() > 8;
  }

  private static String cleaned(String line) {
    var cleaned = new StringBuilder(line.length());
    Normalizer.normalize(line.replace('℃', 'C').replace('×', 'X'), Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .forEach(letter -> {
          if (letter == '«' || letter == '《') {
            cleaned.append("<<");
          } else if (letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9') {
            cleaned.appendCodePoint(letter);
          } else if (!Character.isWhitespace(letter)) {
            cleaned.append(Zone.FILLER);
          }
        });
    return cleaned.toString();
  }

  /** The fields whose digits do not prove them. */
  static Set<ZoneField> broken(ZoneFormat format, List<String> lines) {
    var layout = format.layout();
    var broken = EnumSet.noneOf(ZoneField.class);
    if (!numberProven(format, lines)) {
      broken.add(ZoneField.NUMBER);
    }
    if (!proven(layout.birth(), lines)) {
      broken.add(ZoneField.DATE_OF_BIRTH);
    }
    if (!proven(layout.expiry(), lines)) {
      broken.add(ZoneField.LAST_DAY);
    }
    if (layout.optional().stream().anyMatch(it -> !proven(it, lines))) {
      broken.add(ZoneField.OPTIONAL);
    }
    layout
        .wholeCheck()
        .forEach(digit -> {
          if (CheckDigit.of(whole(layout, lines)) != digit.of(lines).charAt(0)) {
            broken.add(ZoneField.WHOLE);
          }
        });
    return broken;
  }

  private static boolean numberProven(ZoneFormat format, List<String> lines) {
    if (!Zone.goesOn(lines, format)) {
      return proven(format.layout().number(), lines);
    }
    var rest = Zone.continuation(lines);
    return rest.length() > 1
        && CheckDigit.of(
                format.layout().number().field().of(lines) + rest.substring(0, rest.length() - 1))
            == rest.charAt(rest.length() - 1);
  }

  private static boolean proven(ZoneFormat.Proved field, List<String> lines) {
    return CheckDigit.proves(field.digit(lines), field.field().of(lines));
  }

  static String whole(ZoneFormat.Layout layout, List<String> lines) {
    var whole = new StringBuilder();
    layout.whole().forEach(it -> whole.append(it.of(lines)));
    return whole.toString();
  }
}
