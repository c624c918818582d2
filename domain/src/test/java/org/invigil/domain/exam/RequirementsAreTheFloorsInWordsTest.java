package org.invigil.domain.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.invigil.domain.checkin.Display;
import org.invigil.domain.checkin.OperatingSystem.Family;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.checkin.Version;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"EXM-7", "CHK-3"})
class RequirementsAreTheFloorsInWordsTest {

  @Test
  void whatIsCheckedIsWhatIsAskedFor() {
    assertThat(words(SystemFloors.USUAL))
        .contains("Windows 10, macOS 11 or Linux for our program")
        .contains("2 cores, 4 GB of memory and 1 GB free")
        .contains("800x600")
        .contains("1024x768")
        .contains("300 kbit/s down and 250 kbit/s up");
  }

  @Test
  void anInstitutionsOwnFloorsAreNamed() {
    assertThat(words(floors(Map.of(Family.LINUX, Version.parse("6.1")))))
        .contains("Linux 6.1 for our program")
        .contains("8 cores, 16 GB of memory and 20 GB free")
        .contains("1280x720")
        .contains("1920x1080")
        .contains("5000 kbit/s down and 2500 kbit/s up");
    assertThat(
            words(
                floors(
                    Map.of(Family.WINDOWS, Version.parse("0"), Family.OTHER, Version.parse("1")))))
        .contains("Windows or another system 1 for our program");
  }

  private static String words(SystemFloors floors) {
    return String.join(" ", new Requirements(floors).inWords());
  }

  private static SystemFloors floors(Map<Family, Version> systems) {
    return new SystemFloors(
        systems,
        systems,
        Map.of("firefox", Version.parse("140")),
        8,
        3,
        16_384,
        20_480,
        new Display(1280, 720),
        new Display(1920, 1080),
        5_000,
        2_500,
        Set.of());
  }
}
