package org.invigil.domain.checkin;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * The least a computer has to offer (CHK-3); an institution may set its own. Every floor is met by
 * exactly its value.
 *
 * @param systems the oldest version of each system for our program; others fail
 * @param systemsInBrowser the same for the browser way
 * @param browsers the oldest version of each browser, names in lower case; others fail
 * @param gigahertz asked only where the system tells
 * @param memory in megabytes, and so is {@code freeDisk}
 * @param down in kbit/s, and so is {@code up}
 * @param forbidden programs that must not run, lower case; everything else is not stopped here
 */
@ValueObject
public record SystemFloors(
    Map<OperatingSystem.Family, Version> systems,
    Map<OperatingSystem.Family, Version> systemsInBrowser,
    Map<String, Version> browsers,
    int cores,
    double gigahertz,
    long memory,
    long freeDisk,
    Display camera,
    Display display,
    long down,
    long up,
    Set<String> forbidden) {

  /** The specification's: older systems than our program's use the browser way. */
  public static final SystemFloors USUAL =
      new SystemFloors(
          Map.of(
              OperatingSystem.Family.WINDOWS, Version.parse("10"),
              OperatingSystem.Family.MACOS, Version.parse("11"),
              OperatingSystem.Family.LINUX, Version.parse("0")),
          Map.of(
              OperatingSystem.Family.WINDOWS, Version.parse("7"),
              OperatingSystem.Family.MACOS, Version.parse("10.12"),
              OperatingSystem.Family.LINUX, Version.parse("0")),
          Map.of("chrome", Version.parse("70"), "firefox", Version.parse("69")),
          2,
          2.4,
          4_000,
          1_000,
          new Display(800, 600),
          new Display(1024, 768),
          300,
          250,
          Set.of(
              "anydesk",
              "discord",
              "excel",
              "libreoffice",
              "messages",
              "outlook",
              "powerpoint",
              "signal",
              "skype",
              "slack",
              "teams",
              "teamviewer",
              "telegram",
              "whatsapp",
              "word",
              "zoom"));

  public SystemFloors {
    systems = Map.copyOf(systems);
    systemsInBrowser = Map.copyOf(systemsInBrowser);
    browsers = Map.copyOf(browsers);
    forbidden = Set.copyOf(forbidden);
    Objects.requireNonNull(camera, "camera");
    Objects.requireNonNull(display, "display");
  }

  /**
   * These floors, if a computer can be meant by them: a misprint such as 4,000 GB would lock every
   * candidate out.
   */
  public Checked<SystemFloors> sensible() {
    return within("cores", cores, 1, 64)
        .then(it -> within("gigahertz", gigahertz, 0, 10))
        .then(it -> within("memory in MB", memory, 256, 1_000_000))
        .then(it -> within("free disk in MB", freeDisk, 10, 1_000_000))
        .then(it -> within("camera", camera, 160, 7680))
        .then(it -> within("display", display, 320, 7680))
        .then(it -> within("kbit/s down", down, 1, 1_000_000))
        .then(it -> within("kbit/s up", up, 1, 1_000_000))
        .then(it -> within("systems", named(systems), 1, 3))
        .then(it -> within("systems in a browser", named(systemsInBrowser), 1, 3))
        .then(it -> within("browsers", browsers.size(), 1, 20))
        .then(it -> within("longest name", longestName(), 0, 100))
        .then(it -> within("forbidden programs", forbidden.size(), 0, 500));
  }

  private static int named(Map<OperatingSystem.Family, Version> systems) {
    return systems.containsKey(OperatingSystem.Family.OTHER) ? 0 : systems.size();
  }

  private int longestName() {
    return Stream.concat(browsers.keySet().stream(), forbidden.stream())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private Checked<SystemFloors> within(String what, Display size, int least, int most) {
    return within(what, size.width(), least, most)
        .then(it -> within(what, size.height(), least / 2.0, most));
  }

  private Checked<SystemFloors> within(String what, double value, double least, double most) {
    return value >= least && value <= most
        ? new Checked.Valid<>(this)
        : Checked.broken(
            RuleCode.CHECK_IN_FLOORS_CHOSEN,
            what + " from " + number(least) + " to " + number(most),
            number(value));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
