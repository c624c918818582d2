package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.checkin.ReportSystemCheck;
import org.invigil.application.port.in.institution.ChangeSettings;
import org.invigil.application.service.institution.ChangeSettingsService;
import org.invigil.contracts.IdentityStage;
import org.invigil.domain.access.Role;
import org.invigil.domain.checkin.Display;
import org.invigil.domain.checkin.SystemFloors;
import org.invigil.domain.checkin.SystemPoint;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CHK-3")
class TheInstitutionsFloorsHoldAtCheckInTest {

  private final IdentityStage stage = new IdentityStage().onboarded();

  @Test
  void aCameraThatPassesTheUsualFloorFailsAHigherOne() {
    var checkIn = stage.beginCheckIn().id();
    stage.consent(checkIn, true);
    camera(new Display(1281, 720));
    var measured =
        new ReportSystemCheck.Command(stage.candidate, checkIn, IdentityStage.computer());

    assertThat(stage.systemCheck.handle(measured))
        .isInstanceOfSatisfying(
            ReportSystemCheck.Failed.class,
            it ->
                assertThat(it.points().stream().filter(point -> !point.passed()))
                    .singleElement()
                    .satisfies(point -> {
                      assertThat(point.point()).isEqualTo(SystemPoint.CAMERA);
                      assertThat(point.needed()).startsWith("1281x720");
                    }));

    camera(new Display(1280, 720));
    assertThat(stage.systemCheck.handle(measured)).isInstanceOf(ReportSystemCheck.Passed.class);
  }

  private void camera(Display least) {
    var usual = SystemFloors.USUAL;
    var floors =
        new SystemFloors(
            usual.systems(),
            usual.systemsInBrowser(),
            usual.browsers(),
            usual.cores(),
            usual.gigahertz(),
            usual.memory(),
            usual.freeDisk(),
            least,
            usual.display(),
            usual.down(),
            usual.up(),
            usual.forbidden());
    var changed =
        new ChangeSettingsService(stage.institutions, stage.memory)
            .handle(
                new ChangeSettings.Command(
                    stage.staff(Role.ADMINISTRATOR),
                    Duration.ofMinutes(5),
                    5,
                    Duration.ofSeconds(30),
                    Duration.ZERO,
                    false,
                    Set.of(),
                    Optional.of(floors)));
    assertThat(changed).isInstanceOf(ChangeSettings.Changed.class);
  }
}
