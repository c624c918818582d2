package org.invigil.adapter.in.rest.checkin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.invigil.domain.checkin.Browser;
import org.invigil.domain.checkin.Display;
import org.invigil.domain.checkin.OperatingSystem;
import org.invigil.domain.checkin.SystemMeasured;
import org.invigil.domain.checkin.Version;

/**
 * What the candidate's computer measured of itself; sizes in megabytes, speeds in kbit/s.
 *
 * @param gigahertz absent or zero where the system does not tell
 * @param camera what it delivers; absent where there is none
 */
@Serdeable
record MeasuredWish(
    SystemWish system,
    int cores,
    Optional<Double> gigahertz,
    long memory,
    long freeDisk,
    Optional<DisplayWish> camera,
    boolean cameraDelivers,
    boolean microphoneWorks,
    List<DisplayWish> displays,
    Optional<Set<String>> programs,
    long down,
    long up,
    Optional<BrowserWish> browser) {

  /** {@code WINDOWS}, {@code MACOS}, {@code LINUX} or anything else, and a version. */
  @Serdeable
  record SystemWish(String family, String version) {
    OperatingSystem system() {
      var known =
          Stream.of(OperatingSystem.Family.values())
              .filter(it -> it.name().equals(family.toUpperCase(Locale.ROOT)))
              .findFirst();
      return new OperatingSystem(
          known.orElse(OperatingSystem.Family.OTHER), Version.parse(version));
    }
  }

  @Serdeable
  record DisplayWish(int width, int height) {
    Display display() {
      return new Display(width, height);
    }
  }

  @Serdeable
  record BrowserWish(
      String name, String version, boolean scripts, boolean cookies, boolean thirdPartyCookies) {
    Browser browser() {
      return new Browser(name, Version.parse(version), scripts, cookies, thirdPartyCookies);
    }
  }

  /** Empty when a number is impossible. */
  Optional<SystemMeasured> measured() {
    try {
      return Optional.of(
          new SystemMeasured(
              system.system(),
              cores,
              gigahertz.orElse(0.0),
              memory,
              freeDisk,
              camera.map(DisplayWish::display).orElseGet(() -> new Display(0, 0)),
              cameraDelivers,
              microphoneWorks,
              displays.stream().map(DisplayWish::display).toList(),
              programs.orElseGet(Set::of),
              down,
              up,
              browser.map(BrowserWish::browser)));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }
}
