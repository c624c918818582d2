package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.invigil.domain.exam.Service;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-5")
class AnInterruptionLeadsToANewSittingTest {

  @Test
  void theSameSessionGoesOnInItsNextSitting() {
    var again =
        Sessions.running()
            .interrupt(Sessions.at("10:30:00"))
            .goOn(Sessions.checkedIn(2), Sessions.at("10:34:10"));

    assertThat(again.id()).isEqualTo(Sessions.SESSION);
    assertThat(again.history().sittings()).extracting(Sitting::number).containsExactly(1, 2);
    assertThat(again.history().sitting().begun()).isEqualTo(Sessions.at("10:34:10"));
    assertThat(again.history().interruptions())
        .singleElement()
        .satisfies(it -> assertThat(it.lasted()).isEqualTo(Duration.parse("PT4M10S")));
  }

  @Test
  void everyStateCanBeInterruptedAndABreakEndsThere() {
    var running = Sessions.running(Service.LIVE);
    var at = Sessions.at("10:30:00");
    var gone = Sessions.at("10:31:00");

    assertThat(running.askToEnd(at).interrupt(gone).since()).isEqualTo(gone);
    assertThat(running.pause(Sessions.STAFF, "wait", at).interrupt(gone).since()).isEqualTo(gone);
    assertThat(running.leaveDesk(at).interrupt(gone).history().breaks())
        .containsExactly(new ComfortBreak(at, gone));
  }

  @Test
  @Rule("SES-10")
  void noCheckInLeadsOutOfAPause() {
    var at = Sessions.at("10:30:00");
    var paused = Sessions.running(Service.LIVE).pause(Sessions.STAFF, "Somebody came in.", at);
    var again = goOn(goOn(paused, 2), 3);

    assertThat(again)
        .isInstanceOfSatisfying(
            ExamSession.Paused.class,
            it -> {
              assertThat(it.reason()).isEqualTo("Somebody came in.");
              assertThat(it.since()).isEqualTo(at);
              assertThat(it.history().sitting().number()).isEqualTo(3);
              assertThat(it.resume(Sessions.STAFF, Sessions.at("10:50:00")).state())
                  .isEqualTo("running");
            });
  }

  @Test
  @Rule("SES-10")
  void aPauseThatAProctorEndedDoesNotComeBack() {
    var at = Sessions.at("10:30:00");
    var resumed =
        Sessions.running(Service.LIVE)
            .pause(Sessions.STAFF, "wait", at)
            .resume(Sessions.STAFF, at)
            .note(new Intervention.HandRaised(at));

    assertThat(goOn(resumed, 2)).isInstanceOf(ExamSession.Running.class);
  }

  @Test
  @Rule({"SES-10", "SUP-2"})
  void anExamThatIsOpenedAgainIsNotPaused() {
    var at = Sessions.at("10:30:00");
    var paused = Sessions.running(Service.LIVE).pause(Sessions.STAFF, "wait", at);

    for (var ended : List.of(paused.timeUp(), paused.endBy(Sessions.STAFF, "over", at))) {
      var opened = ended.reopen(Sessions.STAFF, "by mistake", at);
      assertThat(opened.goOn(Sessions.checkedIn(2), at)).isInstanceOf(ExamSession.Running.class);
    }
  }

  private static ExamSession.UnderWay goOn(ExamSession.UnderWay session, int sitting) {
    var gone = session.interrupt(Sessions.at("10:35:00").plusSeconds(sitting));
    return gone.goOn(Sessions.checkedIn(sitting), Sessions.at("10:40:00").plusSeconds(sitting));
  }

  @Test
  void anInterruptionIsInterruptedOnlyOnce() {
    var gone = Sessions.running().interrupt(Sessions.at("10:30:00"));

    assertThat(gone.interrupt(Sessions.at("10:40:00"))).isEqualTo(gone);
  }

  @Test
  void whoNeverComesBackIsInterruptedUntilTimeIsUp() {
    var ended = Sessions.running().interrupt(Sessions.at("12:00:00")).timeUp();

    assertThat(ended.history().interruptions())
        .containsExactly(new Interruption(Sessions.at("12:00:00"), Sessions.at("12:30:00")));
  }

  @Test
  void aSignOfLifeAfterTheDeadlineMakesNoNegativeLength() {
    var ended = Sessions.running().interrupt(Sessions.at("12:31:00")).timeUp();

    assertThat(ended.history().interruptions().getFirst().lasted()).isZero();
  }
}
