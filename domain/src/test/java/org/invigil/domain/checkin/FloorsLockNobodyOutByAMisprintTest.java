package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.invigil.domain.checkin.OperatingSystem.Family;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("CHK-3")
class FloorsLockNobodyOutByAMisprintTest {

  private static final SystemFloors USUAL = SystemFloors.USUAL;

  @Test
  void theUsualFloorsAreSensible() {
    assertThat(USUAL.sensible()).isEqualTo(new Checked.Valid<>(USUAL));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 0, 256, 10, 160, 80, 320, 160, 1, 1, true",
    "64, 10, 1000000, 1000000, 7680, 7680, 7680, 7680, 1000000, 1000000, true",
    "0, 2, 4000, 1000, 800, 600, 1024, 768, 300, 250, false",
    "65, 2, 4000, 1000, 800, 600, 1024, 768, 300, 250, false",
    "2, -0.1, 4000, 1000, 800, 600, 1024, 768, 300, 250, false",
    "2, 10.1, 4000, 1000, 800, 600, 1024, 768, 300, 250, false",
    "2, NaN, 4000, 1000, 800, 600, 1024, 768, 300, 250, false",
    "2, 2, 255, 1000, 800, 600, 1024, 768, 300, 250, false",
    "2, 2, 1000001, 1000, 800, 600, 1024, 768, 300, 250, false",
    "2, 2, 4000, 9, 800, 600, 1024, 768, 300, 250, false",
    "2, 2, 4000, 1000001, 800, 600, 1024, 768, 300, 250, false",
    "2, 2, 4000, 1000, 159, 600, 1024, 768, 300, 250, false",
    "2, 2, 4000, 1000, 800, 79, 1024, 768, 300, 250, false",
    "2, 2, 4000, 1000, 7681, 600, 1024, 768, 300, 250, false",
    "2, 2, 4000, 1000, 800, 600, 319, 768, 300, 250, false",
    "2, 2, 4000, 1000, 800, 600, 1024, 159, 300, 250, false",
    "2, 2, 4000, 1000, 800, 600, 1024, 7681, 300, 250, false",
    "2, 2, 4000, 1000, 800, 600, 1024, 768, 0, 250, false",
    "2, 2, 4000, 1000, 800, 600, 1024, 768, 300, 0, false",
    "2, 2, 4000, 1000, 800, 600, 1024, 768, 1000001, 250, false",
    "2, 2, 4000, 1000, 800, 600, 1024, 768, 300, 1000001, false",
  })
  void everyFloorIsOneThatAComputerCanMeet(
      int cores,
      double gigahertz,
      long memory,
      long disk,
      int cameraWidth,
      int cameraHeight,
      int displayWidth,
      int displayHeight,
      long down,
      long up,
      boolean sensible) {
    var floors =
        new SystemFloors(
            USUAL.systems(),
            USUAL.systemsInBrowser(),
            USUAL.browsers(),
            cores,
            gigahertz,
            memory,
            disk,
            new Display(cameraWidth, cameraHeight),
            new Display(displayWidth, displayHeight),
            down,
            up,
            USUAL.forbidden());
    assertThat(floors.sensible() instanceof Checked.Valid).isEqualTo(sensible);
  }

  @Test
  void systemsBrowsersAndProgramsAreNamedAndNotTooMany() {
    var other = Map.of(Family.OTHER, Version.parse("1"));
    var windows = Map.of(Family.WINDOWS, Version.parse("10"));
    var chrome = Map.of("chrome", Version.parse("70"));
    assertThat(names(windows, windows, chrome, Set.of())).isInstanceOf(Checked.Valid.class);
    refused(names(other, windows, chrome, Set.of()), "systems from 1 to 3");
    refused(names(Map.of(), windows, chrome, Set.of()), "systems from 1 to 3");
    refused(names(windows, other, chrome, Set.of()), "systems in a browser from 1 to 3");
    refused(names(windows, windows, Map.of(), Set.of()), "browsers from 1 to 20");
    refused(names(windows, windows, browsers(21), Set.of()), "browsers from 1 to 20");
    assertThat(names(windows, windows, browsers(20), Set.of())).isInstanceOf(Checked.Valid.class);
    var long100 = "x".repeat(100);
    assertThat(names(windows, windows, chrome, Set.of(long100))).isInstanceOf(Checked.Valid.class);
    refused(names(windows, windows, chrome, Set.of(long100 + "x")), "longest name from 0 to 100");
    assertThat(names(windows, windows, chrome, programs(500))).isInstanceOf(Checked.Valid.class);
    refused(names(windows, windows, chrome, programs(501)), "forbidden programs from 0 to 500");
  }

  private static void refused(Checked<SystemFloors> floors, String allowed) {
    assertThat(floors)
        .isInstanceOfSatisfying(
            Checked.Broken.class,
            it -> {
              assertThat(it.broken().rule()).isEqualTo(RuleCode.CHECK_IN_FLOORS_CHOSEN);
              assertThat(it.broken().allowed()).isEqualTo(allowed);
            });
  }

  private static Checked<SystemFloors> names(
      Map<Family, Version> systems,
      Map<Family, Version> inBrowser,
      Map<String, Version> browsers,
      Set<String> forbidden) {
    return new SystemFloors(
            systems,
            inBrowser,
            browsers,
            USUAL.cores(),
            USUAL.gigahertz(),
            USUAL.memory(),
            USUAL.freeDisk(),
            USUAL.camera(),
            USUAL.display(),
            USUAL.down(),
            USUAL.up(),
            forbidden)
        .sensible();
  }

  private static Map<String, Version> browsers(int count) {
    var browsers = new HashMap<String, Version>();
    IntStream.range(0, count).forEach(it -> browsers.put("browser" + it, Version.parse("1")));
    return browsers;
  }

  private static Set<String> programs(int count) {
    return IntStream.range(0, count).mapToObj(it -> "program" + it).collect(Collectors.toSet());
  }
}
