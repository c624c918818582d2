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
            + floors.memory() / 1024
            + " GB of memory and "
            + floors.freeDisk() / 1024
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

  private static String size(Display display) {
    return display.width() + "x" + display.height();
  }
}
