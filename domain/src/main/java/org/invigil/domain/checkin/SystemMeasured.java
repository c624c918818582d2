package org.invigil.domain.checkin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the candidate's computer measured of itself.
 *
 * @param gigahertz zero where the system does not tell
 * @param memory total, in megabytes (a million bytes)
 * @param freeDisk in megabytes
 * @param camera the picture it delivers; 0x0 where there is none
 * @param cameraDelivers whether frames arrived
 * @param programs names of the programs with windows open, lower case, without ours
 * @param down kbit/s from the server
 * @param up kbit/s to the server
 * @param browser in a browser only
 */
@ValueObject
public record SystemMeasured(
    OperatingSystem system,
    int cores,
    double gigahertz,
    long memory,
    long freeDisk,
    Display camera,
    boolean cameraDelivers,
    boolean microphoneWorks,
    List<Display> displays,
    Set<String> programs,
    long down,
    long up,
    Optional<Browser> browser) {

  public SystemMeasured {
    Objects.requireNonNull(system, "system");
    Objects.requireNonNull(camera, "camera");
    Objects.requireNonNull(browser, "browser");
    displays = List.copyOf(displays);
    programs = Set.copyOf(programs);
    if (cores < 0 || !(gigahertz >= 0) || memory < 0 || freeDisk < 0 || down < 0 || up < 0) {
      throw new IllegalArgumentException("nothing measured is negative");
    }
  }
}
