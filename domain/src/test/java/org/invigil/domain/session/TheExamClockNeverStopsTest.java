package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.invigil.domain.exam.Service;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-2")
class TheExamClockNeverStopsTest {

  private final ExamSession.Running running = Sessions.running(Service.LIVE);

  @Test
  void itEndsAfterDurationAndAdditionalTime() {
    assertThat(running.deadline()).isEqualTo(Sessions.at("12:30:00"));
  }

  @Test
  void neitherBreakNorPauseNorInterruptionMovesIt() {
    var later = Sessions.at("11:00:00");
    var back =
        running.leaveDesk(Sessions.at("10:10:00")).returnToDesk(Sessions.at("10:17:00")).session();
    var resumed = back.pause(Sessions.STAFF, "unclear", later).resume(Sessions.STAFF, later);
    var again = resumed.interrupt(later).goOn(Sessions.checkedIn(2), later.plusSeconds(600));

    assertThat(again.deadline()).isEqualTo(running.deadline());
  }

  @Test
  @Rule("SES-8")
  void onlyCreditedTimeMovesIt() {
    var credit =
        new Credit(
            Duration.ofMinutes(7),
            Sessions.at("10:20:00"),
            Sessions.at("10:40:00"),
            Sessions.STAFF,
            "power cut in the building",
            Optional.empty());

    assertThat(running.credit(credit).deadline()).isEqualTo(Sessions.at("12:37:00"));
    assertThat(running.leaveDesk(Sessions.at("10:30:00")).credit(credit).deadline())
        .isEqualTo(Sessions.at("12:37:00"));
  }

  @Test
  void whenNobodyEndsItItEndsAtItsDeadline() {
    var ended = running.timeUp();

    assertThat(ended.endedAt()).isEqualTo(Sessions.at("12:30:00"));
    assertThat(ended.how()).isEqualTo(ExamSession.HowEnded.TIME_UP);
  }
}
