package org.invigil.adapter.in.rest.setup;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.invigil.domain.checkin.Display;
import org.invigil.domain.checkin.OperatingSystem.Family;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.checkin.Version;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;

/**
 * The least that a candidate's computer has to offer (CHK-3).
 *
 * @param systems the oldest version for the program, of {@code WINDOWS}, {@code MACOS}, {@code
 *     LINUX}; what is missing is refused
 * @param systemsInBrowser the same for a browser
 * @param browsers the oldest version of each, names in lower case
 * @param gigahertz asked only where the system tells
 * @param memory in MB, and so is {@code freeDisk}
 * @param camera as {@code 800x600}, and so is {@code display}
 * @param down in kbit/s, and so is {@code up}
 * @param forbiddenPrograms which must not run; upper or lower case is the same
 */
@Serdeable
record FloorsWire(
    Map<String, String> systems,
    Map<String, String> systemsInBrowser,
    Map<String, String> browsers,
    int cores,
    double gigahertz,
    long memory,
    long freeDisk,
    String camera,
    String display,
    long down,
    long up,
    List<String> forbiddenPrograms) {

  private static final Pattern VERSION = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){0,9}");
  private static final Pattern SIZE = Pattern.compile("\\d{1,5}x\\d{1,5}");
  private static final List<Family> FAMILIES = List.of(Family.WINDOWS, Family.MACOS, Family.LINUX);

  static FloorsWire of(SystemFloors floors) {
    return new FloorsWire(
        words(floors.systems()),
        words(floors.systemsInBrowser()),
        words(floors.browsers()),
        floors.cores(),
        floors.gigahertz(),
        floors.memory(),
        floors.freeDisk(),
        floors.camera().toString(),
        floors.display().toString(),
        floors.down(),
        floors.up(),
        floors.forbidden().stream().sorted().toList());
  }

  /** Breaks the rule of the floors where something is no version, no size or no known system. */
  Checked<SystemFloors> read() {
    return firstUnreadable()
        .<Checked<SystemFloors>>map(
            it -> Checked.broken(RuleCode.CHECK_IN_FLOORS_CHOSEN, it, "something else"))
        .orElseGet(() -> new Checked.Valid<>(floors()));
  }

  private Optional<String> firstUnreadable() {
    var versions =
        Stream.of(systems, systemsInBrowser, browsers).flatMap(it -> it.values().stream());
    if (!versions.allMatch(it -> VERSION.matcher(it).matches())) {
      return Optional.of("versions like 10.12");
    }
    if (!Stream.of(camera, display).allMatch(it -> SIZE.matcher(it).matches())) {
      return Optional.of("sizes like 800x600");
    }
    var known = Stream.of(systems, systemsInBrowser).flatMap(it -> it.keySet().stream());
    return known.allMatch(it -> FAMILIES.stream().anyMatch(family -> family.name().equals(it)))
        ? Optional.empty()
        : Optional.of("systems of " + FAMILIES);
  }

  private SystemFloors floors() {
    return new SystemFloors(
        families(systems),
        families(systemsInBrowser),
        browsers.entrySet().stream()
            .collect(
                toMap(it -> lower(it.getKey()), it -> Version.parse(it.getValue()), (a, b) -> b)),
        cores,
        gigahertz,
        memory,
        freeDisk,
        size(camera),
        size(display),
        down,
        up,
        forbiddenPrograms.stream()
            .map(it -> lower(it.strip()))
            .filter(it -> !it.isEmpty())
            .collect(toSet()));
  }

  private static Map<Family, Version> families(Map<String, String> wire) {
    return wire.entrySet().stream()
        .collect(toMap(it -> Family.valueOf(it.getKey()), it -> Version.parse(it.getValue())));
  }

  private static Display size(String text) {
    var sides = text.split("x", 2);
    return new Display(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> words(Map<?, Version> versions) {
    var words = new TreeMap<String, String>();
    versions.forEach((name, version) -> words.put(name.toString(), version.toString()));
    return words;
  }
}
