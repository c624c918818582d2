package org.invigil.adapter.in.rest.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.invigil.adapter.in.rest.RestServer;
import org.invigil.application.port.in.institution.ChangeSettings;
import org.invigil.application.port.in.institution.SeeSettings;
import org.invigil.application.service.institution.ChangeSettingsService;
import org.invigil.application.service.institution.SeeSettingsService;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.InMemoryInstitutions;
import org.invigil.contracts.fakes.Memory;
import org.invigil.domain.access.Role;
import org.invigil.domain.checkin.Display;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionSettings;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule({"CHK-3", "ONB-3", "SES-3", "SEC-1"})
class SettingsByRestTest {

  private static final String FLOORS =
      """
      {"systems": {"WINDOWS": "10.0.19045"}, "systemsInBrowser": {"WINDOWS": "7", "LINUX": "0"},
       "browsers": {"Firefox": "140"}, "cores": 4, "gigahertz": 2.0, "memory": 8000,
       "freeDisk": 2000, "camera": "1280x720", "display": "1920x1080", "down": 1000, "up": 500,
       "forbiddenPrograms": [" TeamViewer ", ""]}\
      """;

  private final Memory memory = new Memory();
  private final InMemoryInstitutions institutions = new InMemoryInstitutions(memory);
  private final Institution here = People.institution();
  private final RestServer server = new RestServer();

  @BeforeEach
  void start() {
    institutions.add(here);
    server
        .with(ChangeSettings.class, new ChangeSettingsService(institutions, memory))
        .with(SeeSettings.class, new SeeSettingsService(institutions))
        .signedIn("administrator", People.staff(here.id(), Role.ADMINISTRATOR).actor())
        .signedIn("instructor", People.staff(here.id(), Role.INSTRUCTOR).actor())
        .start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatIsChosenHoldsAndIsShown() {
    assertThat(see("administrator").body()).contains("\"camera\":\"800x600\"", "\"PT5M\"");
    var changed = put("administrator", settings("PT3M", 4, FLOORS));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(see("administrator").body()).isEqualTo(changed.body());
    assertThat(changed.body())
        .contains("\"longestBreak\":\"PT3M\"", "\"camera\":\"1280x720\"", "[\"teamviewer\"]");
    assertThat(kept().floors().browsers()).containsOnlyKeys("firefox");
    assertThat(kept().floors().display()).isEqualTo(new Display(1920, 1080));
  }

  @Test
  void floorsThatAreLeftOutStay() {
    assertThat(put("administrator", settings("PT3M", 4, FLOORS)).statusCode()).isEqualTo(200);
    assertThat(put("administrator", settings("PT2M", 5, "null")).statusCode()).isEqualTo(200);
    assertThat(kept().floors().cores()).isEqualTo(4);
    assertThat(kept().onboardingAttempts()).isEqualTo(5);
  }

  @Test
  @Rule("FLG-4")
  void detectorsAreTurnedOffForAllExams() {
    var usual = settings("PT5M", 5, "null");
    assertThat(see("administrator").body()).contains("\"detectorsOff\":[]");
    var off =
        usual.replace("\"floors\"", "\"detectorsOff\": [\"speech\", \"objects\"], \"floors\"");
    assertThat(put("administrator", off).body())
        .contains("\"detectorsOff\":[\"objects\",\"speech\"]");
    assertThat(kept().detectorsOff()).containsOnly(Detector.OBJECTS, Detector.SPEECH);
    assertThat(put("administrator", usual).statusCode()).isEqualTo(200);
    assertThat(kept().detectorsOff()).as("left out they stay").hasSize(2);
    var none = off.replace("speech", "mind-reading");
    assertThat(put("administrator", none).statusCode()).isEqualTo(422);
    assertThat(put("administrator", none).body()).contains("flag.detector");
    assertThat(kept().detectorsOff()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"10.0.19045\" | \"ten\"",
        "\"10.0.19045\" | \"\"",
        "\"WINDOWS\": \"10 | \"OTHER\": \"10",
        "\"WINDOWS\": \"10 | \"windows\": \"10",
        "1280x720 | 1280 x 720",
        "1280x720 | 999999x1",
        "1280x720 | 0x0",
        "\"cores\": 4 | \"cores\": 0",
        "\"memory\": 8000 | \"memory\": 8000000000",
        "\"up\": 500 | \"up\": -1",
      })
  void floorsThatMeanNoComputerAreRefusedAndNothingChanges(String from, String to) {
    var answer = put("administrator", settings("PT3M", 4, FLOORS.replace(from, to)));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("check-in.floors-chosen");
    assertThat(kept()).isEqualTo(InstitutionSettings.USUAL);
  }

  @Test
  void limitsHoldAndOthersMayNot() {
    assertThat(put("administrator", settings("PT6M", 5, "null")).body())
        .contains("comfort-break.length");
    assertThat(put("administrator", settings("PT5M", 6, "null")).body())
        .contains("onboarding.attempts");
    assertThat(put("instructor", settings("PT5M", 5, "null")).statusCode()).isEqualTo(403);
    assertThat(see("instructor").statusCode()).isEqualTo(403);
    assertThat(kept().floors()).isEqualTo(SystemFloors.USUAL);
  }

  private InstitutionSettings kept() {
    return institutions.find(here.id()).orElseThrow().value().settings();
  }

  private java.net.http.HttpResponse<String> see(String token) {
    return server.send("GET", "/api/settings", token, "");
  }

  private java.net.http.HttpResponse<String> put(String token, String json) {
    return server.send("PUT", "/api/settings", token, json);
  }

  private static String settings(String longestBreak, int attempts, String floors) {
    return """
    {"longestBreak": "%s", "onboardingAttempts": %d, "uncoveredTolerance": "PT30S",
     "checkInKeepTime": "PT0S", "remoteOnlyWhenGranted": false, "approvedPlatforms": [],
     "floors": %s}\
    """
        .formatted(longestBreak, attempts, floors);
  }
}
