package org.invigil.domain.exam;

import java.util.List;
import org.invigil.domain.checkin.Display;
import org.invigil.domain.checkin.SystemFloors;

/** What a candidate's computer needs, in words made from the floors (EXM-7). */
record Requirements(SystemFloors floors) {

  List<String> inWords() {
    return List.of(
        "Windows 10, macOS 11 or Linux for our program; older systems in a browser, where the"
            + " institution allows it.",
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

  /** Rounded up: a text that asks for less than the check does helps nobody. */
  private static long gigabytes(long megabytes) {
    return Math.ceilDiv(megabytes, 1024L);
  }

  private static String size(Display display) {
    return display.width() + "x" + display.height();
  }
}
