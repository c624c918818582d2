package org.invigil.domain.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.invigil.domain.exam.Capture;

/** Judges a measured computer by the floors, point by point; it never stops at the first. */
public final class SystemCheck {

  private static final String NOT_CAPTURED = "not opened: this exam does not capture it";

  private final SystemFloors floors;
  private final SystemNeeds needs;

  public SystemCheck(SystemFloors floors, SystemNeeds needs) {
    this.floors = floors;
    this.needs = needs;
  }

  /** Seven points in their order, and an eighth in a browser. */
  public List<PointResult> judge(SystemMeasured it) {
    var results = new ArrayList<PointResult>();
    results.add(system(it.system()));
    results.add(processor(it));
    results.add(disk(it.freeDisk()));
    results.add(camera(it));
    results.add(microphone(it.microphoneWorks()));
    results.add(displayAndPrograms(it));
    results.add(network(it));
    if (needs.way() == Way.BROWSER) {
      results.add(browser(it.browser()));
    }
    return List.copyOf(results);
  }

  private PointResult system(OperatingSystem system) {
    var floor =
        (needs.way() == Way.PROGRAM ? floors.systems() : floors.systemsInBrowser())
            .get(system.family());
    return PointResult.of(
        SystemPoint.OPERATING_SYSTEM,
        floor != null && system.version().isAtLeast(floor),
        system.toString(),
        floor == null ? "Windows, macOS or Linux" : system.family() + " " + floor + " or newer",
        "Use another computer or update the system; an older one may sit the exam in a browser.");
  }

  private PointResult processor(SystemMeasured it) {
    var passed =
        it.cores() >= floors.cores()
            && (it.gigahertz() == 0 || it.gigahertz() >= floors.gigahertz())
            && it.memory() >= floors.memory();
    var speed = it.gigahertz() == 0 ? "" : " of " + it.gigahertz() + " GHz";
    return PointResult.of(
        SystemPoint.PROCESSOR_AND_MEMORY,
        passed,
        it.cores() + " cores" + speed + ", " + it.memory() + " MB",
        floors.cores() + " cores of " + floors.gigahertz() + " GHz, " + floors.memory() + " MB",
        "Use a computer with a faster processor or more memory.");
  }

  private PointResult disk(long free) {
    return PointResult.of(
        SystemPoint.DISK,
        free >= floors.freeDisk(),
        free + " MB free",
        floors.freeDisk() + " MB free",
        "Delete files you no longer need, empty the bin, and check again.");
  }

  private PointResult camera(SystemMeasured it) {
    if (!needs.captures().contains(Capture.CAMERA)) {
      return PointResult.of(SystemPoint.CAMERA, true, NOT_CAPTURED, "nothing", "");
    }
    return PointResult.of(
        SystemPoint.CAMERA,
        it.cameraDelivers() && it.camera().isAtLeast(floors.camera()),
        it.camera() + (it.cameraDelivers() ? ", delivers pictures" : ", delivers no pictures"),
        floors.camera() + " or better, delivers pictures",
        "Connect the camera, close other programs that use it, and allow its use in the system's"
            + " settings.");
  }

  private PointResult microphone(boolean works) {
    if (!needs.captures().contains(Capture.MICROPHONE)) {
      return PointResult.of(SystemPoint.MICROPHONE, true, NOT_CAPTURED, "nothing", "");
    }
    return PointResult.of(
        SystemPoint.MICROPHONE,
        works,
        works ? "works" : "no sound arrives",
        "a working microphone",
        "Connect the microphone, switch it on, and allow its use in the system's settings.");
  }

  private PointResult displayAndPrograms(SystemMeasured it) {
    var count = needs.severalDisplays() ? !it.displays().isEmpty() : it.displays().size() == 1;
    var size = it.displays().stream().anyMatch(display -> display.isAtLeast(floors.display()));
    var running = forbidden(it);
    return PointResult.of(
        SystemPoint.DISPLAY_AND_PROGRAMS,
        count && size && running.isEmpty(),
        it.displays() + (running.isEmpty() ? ", no forbidden program" : ", running: " + running),
        (needs.severalDisplays() ? "one display or more, " : "exactly one display, ")
            + floors.display()
            + " or better, no forbidden program",
        "Disconnect or switch off further displays, and close the programs named.");
  }

  private String forbidden(SystemMeasured it) {
    return it.programs().stream()
        .map(SystemNeeds::lower)
        .filter(floors.forbidden()::contains)
        .filter(program -> !needs.permittedPrograms().contains(program))
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private PointResult network(SystemMeasured it) {
    return PointResult.of(
        SystemPoint.NETWORK,
        it.down() >= floors.down() && it.up() >= floors.up(),
        it.down() + " kbit/s down, " + it.up() + " kbit/s up",
        floors.down() + " kbit/s down, " + floors.up() + " kbit/s up",
        "Use a cable or come closer to the router, and stop other downloads.");
  }

  private PointResult browser(Optional<Browser> browser) {
    var needed =
        floors.browsers().entrySet().stream()
            .map(it -> it.getKey() + " " + it.getValue())
            .sorted()
            .collect(Collectors.joining(" or "));
    return PointResult.of(
        SystemPoint.BROWSER,
        browser.filter(this::isGoodEnough).isPresent(),
        browser.map(SystemCheck::words).orElse("unknown"),
        needed
            + " or newer, scripts and cookies on"
            + (needs.embeddedInLms() ? ", third-party cookies on" : ""),
        "Update the browser, and allow scripts and cookies for this page.");
  }

  private boolean isGoodEnough(Browser it) {
    var floor = floors.browsers().get(SystemNeeds.lower(it.name()));
    return floor != null
        && it.version().isAtLeast(floor)
        && it.scripts()
        && it.cookies()
        && (it.thirdPartyCookies() || !needs.embeddedInLms());
  }

  private static String words(Browser it) {
    return it.name()
        + " "
        + it.version()
        + (it.scripts() ? "" : ", scripts off")
        + (it.cookies() ? "" : ", cookies off")
        + (it.thirdPartyCookies() ? "" : ", third-party cookies off");
  }
}
