package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamRules;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("CHK-3")
class TheSystemIsCheckedInSevenPointsTest {

  private static final Set<Capture> ALL = EnumSet.allOf(Capture.class);

  /** A computer that just passes; each test changes one thing. */
  private OperatingSystem system = system("WINDOWS", "10");

  private int cores = 2;
  private double gigahertz = 2.4;
  private long memory = 4_000;
  private long freeDisk = 1_000;
  private Display camera = new Display(800, 600);
  private boolean delivers = true;
  private boolean microphone = true;
  private List<Display> displays = List.of(new Display(1024, 768));
  private Set<String> programs = Set.of();
  private long down = 300;
  private long up = 250;
  private Optional<Browser> browser = Optional.empty();

  @Test
  void aComputerAtEveryFloorPassesAllSeven() {
    assertThat(judge(needs(Way.PROGRAM)))
        .extracting(PointResult::point)
        .containsExactly(
            SystemPoint.OPERATING_SYSTEM,
            SystemPoint.PROCESSOR_AND_MEMORY,
            SystemPoint.DISK,
            SystemPoint.CAMERA,
            SystemPoint.MICROPHONE,
            SystemPoint.DISPLAY_AND_PROGRAMS,
            SystemPoint.NETWORK);
    assertThat(judge(needs(Way.PROGRAM))).allMatch(PointResult::passed);
  }

  @ParameterizedTest(name = "{0} {1}: program {2}, browser {3}")
  @CsvSource({
    "WINDOWS, 10, true, true",
    "WINDOWS, 8.1, false, true",
    "WINDOWS, 7, false, true",
    "WINDOWS, 6.1, false, false",
    "MACOS, 11, true, true",
    "MACOS, 10.15.7, false, true",
    "MACOS, 10.12, false, true",
    "MACOS, 10.11.6, false, false",
    "LINUX, 6.8.0-generic, true, true",
    "OTHER, 99, false, false"
  })
  void olderSystemsUseTheBrowserWay(
      String family, String version, boolean program, boolean browserWay) {
    system = system(family, version);
    assertThat(passed(SystemPoint.OPERATING_SYSTEM, needs(Way.PROGRAM))).isEqualTo(program);
    assertThat(passed(SystemPoint.OPERATING_SYSTEM, needs(Way.BROWSER))).isEqualTo(browserWay);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2.4, 4000, true",
    "1, 2.4, 4000, false",
    "2, 2.3, 4000, false",
    "2, 2.4, 3999, false",
    "2, 0, 4000, true"
  })
  void processorAndMemory(int some, double speed, long megabytes, boolean passes) {
    cores = some;
    gigahertz = speed;
    memory = megabytes;
    assertThat(passed(SystemPoint.PROCESSOR_AND_MEMORY)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({"999, false", "1000, true"})
  void disk(long free, boolean passes) {
    freeDisk = free;
    assertThat(passed(SystemPoint.DISK)).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "800, 600, true, true",
    "799, 600, true, false",
    "800, 599, true, false",
    "1920, 1080, false, false"
  })
  void camera(int width, int height, boolean works, boolean passes) {
    camera = new Display(width, height);
    delivers = works;
    assertThat(passed(SystemPoint.CAMERA)).isEqualTo(passes);
  }

  @Test
  void whatIsNotCapturedIsNotOpened() {
    delivers = false;
    microphone = false;
    var silent = SystemNeeds.of(Way.PROGRAM, Set.of(), ExamRules.STRICT, Adjustments.NONE);
    assertThat(passed(SystemPoint.CAMERA, silent)).isTrue();
    assertThat(passed(SystemPoint.MICROPHONE, silent)).isTrue();
    assertThat(passed(SystemPoint.MICROPHONE)).isFalse();
  }

  @Test
  void exactlyOneDisplayUnlessMoreArePermitted() {
    var two = List.of(new Display(1024, 768), new Display(800, 600));
    assertThat(passed(SystemPoint.DISPLAY_AND_PROGRAMS)).isTrue();
    displays = two;
    assertThat(passed(SystemPoint.DISPLAY_AND_PROGRAMS)).isFalse();
    var several = new SystemNeeds(Way.PROGRAM, ALL, true, Set.of(), false);
    assertThat(passed(SystemPoint.DISPLAY_AND_PROGRAMS, several)).isTrue();
    displays = List.of();
    assertThat(passed(SystemPoint.DISPLAY_AND_PROGRAMS, several)).isFalse();
    displays = List.of(new Display(1023, 768));
    assertThat(passed(SystemPoint.DISPLAY_AND_PROGRAMS)).isFalse();
    displays = List.of(new Display(1024, 767));
    assertThat(passed(SystemPoint.DISPLAY_AND_PROGRAMS)).isFalse();
  }

  @Test
  @Rule("CAN-4")
  void aForbiddenProgramIsNamedUnlessItIsPermitted() {
    programs = Set.of("Zoom", "nvda", "slack");
    var result = result(SystemPoint.DISPLAY_AND_PROGRAMS, needs(Way.PROGRAM));
    assertThat(result.passed()).isFalse();
    assertThat(result.measured()).contains("slack, zoom").doesNotContain("nvda");

    var adjusted = new SystemNeeds(Way.PROGRAM, ALL, false, Set.of("zoom", "slack"), false);
    assertThat(passed(SystemPoint.DISPLAY_AND_PROGRAMS, adjusted)).isTrue();
    var byAdjustment =
        SystemNeeds.of(
            Way.PROGRAM,
            ALL,
            ExamRules.STRICT,
            new Adjustments(0, 0, Set.of("Zoom", "SLACK"), Set.of(), Set.of()));
    assertThat(passed(SystemPoint.DISPLAY_AND_PROGRAMS, byAdjustment)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"300, 250, true", "299, 250, false", "300, 249, false"})
  void network(long kbitDown, long kbitUp, boolean passes) {
    down = kbitDown;
    up = kbitUp;
    assertThat(passed(SystemPoint.NETWORK)).isEqualTo(passes);
  }

  @ParameterizedTest(name = "{0} {1}, scripts {2}, cookies {3}, third {4}: {5}")
  @CsvSource({
    "chrome, 70, true, true, true, true",
    "Chrome, 69.9, true, true, true, false",
    "firefox, 69, true, true, true, true",
    "firefox, 68, true, true, true, false",
    "lynx, 99, true, true, true, false",
    "chrome, 70, false, true, true, false",
    "chrome, 70, true, false, true, false",
    "chrome, 70, true, true, false, false"
  })
  void aBrowserIsTheEighthPoint(
      String name,
      String version,
      boolean scripts,
      boolean cookies,
      boolean third,
      boolean passes) {
    browser = Optional.of(new Browser(name, Version.parse(version), scripts, cookies, third));
    var embedded = new SystemNeeds(Way.BROWSER, ALL, false, Set.of(), true);
    assertThat(passed(SystemPoint.BROWSER, embedded)).isEqualTo(passes);
  }

  @Test
  void thirdPartyCookiesCountOnlyWhereTheLmsEmbedsUs() {
    browser = Optional.of(new Browser("chrome", Version.parse("70"), true, true, false));
    assertThat(passed(SystemPoint.BROWSER, needs(Way.BROWSER))).isTrue();
    browser = Optional.empty();
    assertThat(passed(SystemPoint.BROWSER, needs(Way.BROWSER))).isFalse();
  }

  @Test
  void aFailedPointSaysWhatToDoAndTheCheckInStays() {
    assertThatThrownBy(() -> new PointResult(SystemPoint.DISK, false, "1", "2", ""))
        .isInstanceOf(IllegalArgumentException.class);
    freeDisk = 1;
    memory = 1;
    var points = judge(needs(Way.PROGRAM));
    assertThat(points)
        .filteredOn(it -> !it.passed())
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.whatToDo()).isNotBlank());
    var on = CheckedIn.before(Step.SYSTEM_CHECK);
    assertThat(CheckedIn.done(on.systemChecked(points, CheckedIn.NOON))).isEqualTo(on);
    assertThat(CheckedIn.done(on.systemChecked(List.of(), CheckedIn.NOON))).isEqualTo(on);
  }

  @ParameterizedTest
  @CsvSource({"10.9, 10.10, -1", "10, 10.0.0, 0", "11, 10.99, 1", "abc, 0, 0", "7 beta, 7, 0"})
  void versionsCompareByNumber(String one, String other, int order) {
    assertThat(Integer.signum(Version.parse(one).compareTo(Version.parse(other)))).isEqualTo(order);
    assertThat(Version.parse(one).equals(Version.parse(other))).isEqualTo(order == 0);
    if (order == 0) {
      assertThat(Version.parse(one)).hasSameHashCodeAs(Version.parse(other));
    }
  }

  @Test
  void eachPointSaysWhatWasMeasuredAndWhatIsNeeded() {
    assertThat(judge(needs(Way.PROGRAM)))
        .extracting(it -> it.measured() + " / " + it.needed())
        .containsExactly(
            system + " / WINDOWS 10 or newer",
            "2 cores of 2.4 GHz, 4000 MB / 2 cores of 2.4 GHz, 4000 MB",
            "1000 MB free / 1000 MB free",
            camera + ", delivers pictures / " + camera + " or better, delivers pictures",
            "works / a working microphone",
            displays
                + ", no forbidden program / exactly one display, "
                + displays.getFirst()
                + " or better, no forbidden program",
            "300 kbit/s down, 250 kbit/s up / 300 kbit/s down, 250 kbit/s up");
  }

  @Test
  void whatFailedIsSaidToo() {
    system = system("OTHER", "99");
    gigahertz = 0;
    delivers = false;
    microphone = false;
    programs = Set.of("zoom");
    assertThat(judge(needs(Way.PROGRAM)))
        .extracting(it -> it.measured() + " / " + it.needed())
        .contains(
            system + " / Windows, macOS or Linux",
            "2 cores, 4000 MB / 2 cores of 2.4 GHz, 4000 MB",
            camera + ", delivers no pictures / " + camera + " or better, delivers pictures",
            "no sound arrives / a working microphone")
        .anyMatch(it -> it.contains(", running: zoom / exactly one display, "));
    var several = new SystemNeeds(Way.PROGRAM, ALL, true, Set.of(), false);
    assertThat(result(SystemPoint.DISPLAY_AND_PROGRAMS, several).needed())
        .startsWith("one display or more, ");
  }

  @Test
  void aBrowserIsDescribedWithWhatIsOff() {
    var embedded = new SystemNeeds(Way.BROWSER, ALL, false, Set.of(), true);
    var needed = "chrome 70 or firefox 69 or newer, scripts and cookies on";
    assertThat(result(SystemPoint.BROWSER, embedded).measured()).isEqualTo("unknown");
    assertThat(result(SystemPoint.BROWSER, embedded).needed())
        .isEqualTo(needed + ", third-party cookies on");
    assertThat(result(SystemPoint.BROWSER, needs(Way.BROWSER)).needed()).isEqualTo(needed);

    browser = Optional.of(new Browser("chrome", Version.parse("70.1"), false, false, false));
    assertThat(result(SystemPoint.BROWSER, embedded).measured())
        .isEqualTo("chrome 70.1, scripts off, cookies off, third-party cookies off");
    browser = Optional.of(new Browser("chrome", Version.parse("70.1"), true, true, true));
    assertThat(result(SystemPoint.BROWSER, embedded).measured()).isEqualTo("chrome 70.1");
  }

  @Test
  void whatIsMissingIsMeasuredAsZero() {
    cores = 0;
    gigahertz = 0;
    memory = 0;
    freeDisk = 0;
    camera = new Display(0, 0);
    down = 0;
    up = 0;
    assertThat(judge(needs(Way.PROGRAM)))
        .filteredOn(it -> !it.passed())
        .extracting(PointResult::point)
        .containsExactly(
            SystemPoint.PROCESSOR_AND_MEMORY,
            SystemPoint.DISK,
            SystemPoint.CAMERA,
            SystemPoint.NETWORK);
    assertThat(camera).hasToString("0x0");
  }

  @Test
  void nothingMeasuredIsNegative() {
    assertThatThrownBy(() -> new Display(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Display(0, -1)).isInstanceOf(IllegalArgumentException.class);
    for (var wrong :
        List.<Runnable>of(
            () -> cores = -1,
            () -> gigahertz = Double.NaN,
            () -> memory = -1,
            () -> freeDisk = -1,
            () -> down = -1,
            () -> up = -1)) {
      cores = 2;
      gigahertz = 2.4;
      memory = 4_000;
      freeDisk = 1_000;
      down = 300;
      up = 250;
      wrong.run();
      assertThatThrownBy(() -> judge(needs(Way.PROGRAM)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void theWordsForThePointsStay() {
    assertThat(SystemPoint.values())
        .extracting(SystemPoint::code)
        .containsExactly(
            "operating-system",
            "processor-and-memory",
            "disk",
            "camera",
            "microphone",
            "display-and-programs",
            "network",
            "browser");
    assertThat(system).hasToString("WINDOWS 10");
  }

  @Test
  void aProgramThatTheExamPermitsPasses() {
    var strict = ExamRules.STRICT;
    var rules =
        new ExamRules(
            strict.permittedItems(),
            strict.calculatorModels(),
            Set.of("Slack"),
            strict.permittedPages(),
            false,
            false,
            false,
            false,
            strict.longestBreak());
    programs = Set.of("slack");
    var permitted = SystemNeeds.of(Way.PROGRAM, ALL, rules, Adjustments.NONE);
    assertThat(passed(SystemPoint.DISPLAY_AND_PROGRAMS, permitted)).isTrue();
    assertThat(passed(SystemPoint.DISPLAY_AND_PROGRAMS)).isFalse();
  }

  @Test
  void aVersionIsMadeOfNumbers() {
    assertThatThrownBy(() -> new Version(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Version(List.of(1, -1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Version(List.of(0)).isAtLeast(Version.parse("0"))).isTrue();
    assertThat(Version.parse("10.15.7-beta")).hasToString("10.15.7");
    assertThat(Version.parse("beta 3")).hasToString("0");
    assertThat(Version.parse("1")).isNotEqualTo("1");
    assertThat(Version.parse("0.0")).hasSameHashCodeAs(Version.parse("0"));
    assertThat(Version.parse("1.0.0").hashCode()).isEqualTo(List.of(1).hashCode());
    assertThat(Version.parse("1.0.2").hashCode()).isEqualTo(List.of(1, 0, 2).hashCode());
  }

  private static OperatingSystem system(String family, String version) {
    return new OperatingSystem(OperatingSystem.Family.valueOf(family), Version.parse(version));
  }

  private static SystemNeeds needs(Way way) {
    return SystemNeeds.of(way, ALL, ExamRules.STRICT, Adjustments.NONE);
  }

  private boolean passed(SystemPoint point) {
    return passed(point, needs(Way.PROGRAM));
  }

  private boolean passed(SystemPoint point, SystemNeeds needs) {
    return result(point, needs).passed();
  }

  private PointResult result(SystemPoint point, SystemNeeds needs) {
    return judge(needs).stream().filter(it -> it.point() == point).findFirst().orElseThrow();
  }

  private List<PointResult> judge(SystemNeeds needs) {
    return new SystemCheck(SystemFloors.USUAL, needs)
        .judge(
            new SystemMeasured(
                system,
                cores,
                gigahertz,
                memory,
                freeDisk,
                camera,
                delivers,
                microphone,
                displays,
                programs,
                down,
                up,
                browser));
  }
}
