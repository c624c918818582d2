package org.invigil.domain.checkin;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
}
