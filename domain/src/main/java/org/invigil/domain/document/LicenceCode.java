package org.invigil.domain.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.invigil.domain.name.DocumentName;

/**
 * What the PDF417 code of a driving licence says, by the card design standard of the American
 * Association of Motor Vehicle Administrators (2020, annex D). Error correction proves it.
 */
record LicenceCode(Map<String, String> elements) {

  private static final Pattern ELEMENT = Pattern.compile("^(?:DL|ID)?(D[A-D][A-Z])(.*)$");

  static Optional<LicenceCode> among(List<String> codes) {
    return codes.stream()
        .filter(it -> it.startsWith("@") && it.contains("ANSI "))
        .findFirst()
        .map(LicenceCode::of);
  }

  private static LicenceCode of(String code) {
    var found = new HashMap<String, String>();
    // The first element stands behind the header in the same line, after its second "DL" or "ID".
    var body = code.replaceFirst("(?s)^@.*?ANSI \\d+(?:(?:DL|ID|Z\\w)\\d{8})*", "");
    body.lines()
        .map(it -> ELEMENT.matcher(it.strip()))
        .filter(java.util.regex.Matcher::matches)
        .forEach(it -> found.putIfAbsent(it.group(1), it.group(2).strip()));
    return new LicenceCode(found);
  }

  Optional<DocumentName> name() {
    var family = Optional.ofNullable(elements.get("DCS"));
    var given =
        Optional.ofNullable(elements.get("DAC"))
            .map(it -> it + " " + elements.getOrDefault("DAD", ""));
    return family.flatMap(it -> given.map(first -> DocumentName.of(it, first.strip())));
  }

  Optional<String> number() {
    return Optional.ofNullable(elements.get("DAQ"));
  }

  /** Month first in the United States, year first in Canada. */
  Set<LocalDate> lastDay() {
    var digits = elements.getOrDefault("DBA", "");
    return switch (elements.getOrDefault("DCG", "")) {
      case "CAN" -> PrintedDate.of(digits.replaceFirst("(\\d{4})(\\d\\d)(\\d\\d)", "$1-$2-$3"));
      default -> PrintedDate.of(digits.replaceFirst("(\\d\\d)(\\d\\d)(\\d{4})", "$3-$1-$2"));
    };
  }
}
