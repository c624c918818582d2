package org.invigil.domain.exam;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.invigil.domain.checkin.Display;
import org.invigil.domain.checkin.OperatingSystem;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.checkin.Version;

/** What a candidate's computer needs, in words made from the floors (EXM-7). */
record Requirements(SystemFloors floors) {

  private static final Version ANY = Version.parse("0");

  List<String> inWords() {
    return List.of(
        systems(floors.systems())
            + " for our program; older systems in a browser, where the institution allows it.",
        "A processor with "
            + floors.cores()
            + " cores, "
            + gigabytes(floors.memory())
            + " GB of memory and "
            + gigabytes(floors.freeDisk())
            + " GB free on the disk.",
        "A camera with "
            + size(floors.camera())
            + " points or more, a microphone, one display with "
            + size(floors.display())
            + " points or more.",
        "A network with "
            + floors.down()
            + " kbit/s down and "
            + floors.up()
            + " kbit/s up. When it fails in between, the recording goes on.");
  }

  /** {@code Windows 10, macOS 11 or Linux}. */
  private static String systems(Map<OperatingSystem.Family, Version> floors) {
    var words =
        Stream.of(OperatingSystem.Family.values())
            .filter(floors::containsKey)
            .map(it -> words(it, floors.getOrDefault(it, ANY)))
            .toList();
    var last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  private static String words(OperatingSystem.Family family, Version from) {
    var name =
        switch (family) {
          case WINDOWS -> "Windows";
          case MACOS -> "macOS";
          case LINUX -> "Linux";
          case OTHER -> "another system";
        };
    return from.equals(ANY) ? name : name + " " + from;
  }

  /** Rounded up: a text that asks for less than the check does helps nobody. */
  private static long gigabytes(long megabytes) {
    return Math.ceilDiv(megabytes, 1024L);
  }

  private static String size(Display display) {
    return display.width() + "x" + display.height();
  }
}
