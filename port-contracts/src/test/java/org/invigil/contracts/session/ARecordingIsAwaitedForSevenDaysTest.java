package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.invigil.application.port.in.session.CloseOverdueSessions;
import org.invigil.application.port.in.session.ConcludeAwaited;
import org.invigil.application.service.session.ConcludeAwaitedService;
import org.invigil.domain.evidence.GapCause;
import org.invigil.domain.evidence.UncoveredTime;
import org.invigil.domain.session.AwaitedUploads;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("SES-6")
class ARecordingIsAwaitedForSevenDaysTest {

  private final Hall hall = new Hall();
  private final ConcludeAwaited conclude =
      new ConcludeAwaitedService(
          hall.sessions, hall.uploads, AwaitedUploads.SEVEN_DAYS, hall.memory, hall.clock);

  @BeforeEach
  void anExamEndsAndItsLastPiecesNeverArrive() {
    hall.begin();
    hall.recordAndUpload(Duration.ofMinutes(100));
    hall.record(Duration.ofMinutes(20));
    hall.witness();
    hall.closing.handle(new CloseOverdueSessions.Command(Duration.ZERO, 10));
    assertThat(hall.session()).isInstanceOf(ExamSession.Ended.class);
    hall.wait(
        Duration.between(hall.clock.instant(), hall.session().deadline().plus(Duration.ofDays(7))));
  }

  @Test
  void exactlySevenDaysAfterTheEndItIsConcludedAndAMomentBeforeItIsNot() {
    hall.clock.moveTo(hall.clock.instant().minusMillis(1));
    assertThat(tick()).isEqualTo(new ConcludeAwaited.Concluded(List.of()));
    assertThat(hall.session()).isInstanceOf(ExamSession.Ended.class);

    hall.clock.advance(Duration.ofMillis(1));
    assertThat(tick()).isEqualTo(new ConcludeAwaited.Concluded(List.of(hall.session().id())));
    assertThat(hall.session()).isInstanceOf(ExamSession.NotProctored.class);
    assertThat(tick()).isEqualTo(new ConcludeAwaited.Concluded(List.of()));
  }

  @Test
  void whatIsMissingBecomesAGapThatIsTold() {
    var before = hall.recordings.of(hall.session(), hall.clock.instant()).completeness();
    assertThat(before.uncovered())
        .extracting(UncoveredTime::cause)
        .containsOnly(GapCause.NOT_YET_UPLOADED);

    tick();

    var after = hall.recordings.of(hall.session(), hall.clock.instant()).completeness();
    assertThat(after.uncovered()).extracting(UncoveredTime::cause).containsOnly(GapCause.NETWORK);
    assertThat(hall.found.find(hall.session().id())).isPresent();
  }

  private ConcludeAwaited.Outcome tick() {
    return conclude.handle(new ConcludeAwaited.Command(10));
  }
}
