package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.invigil.domain.exam.Service;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-7")
class EndingTakesTwoStepsTest {

  private final ExamSession.EndingAsked asked =
      Sessions.running(Service.LIVE).askToEnd(Sessions.at("11:00:00"));

  @Test
  void theSecondStepConfirmsInTheseWords() {
    assertThat(ExamSession.EndingAsked.CONFIRMATION)
        .isEqualTo("Yes, I have completed and submitted my exam");
    assertThat(asked.confirm(Sessions.at("11:00:05")).endedAt()).isEqualTo(Sessions.at("11:00:05"));
  }

  @Test
  void everyStateSaysItsName() {
    var at = Sessions.at("10:30:00");
    var running = Sessions.running(Service.LIVE);
    var ended = asked.confirm(at);
    var broken = List.of(new RuleBroken(RuleCode.RECORDING_UNCOVERED, "PT30S", "PT31S"));

    assertThat(
            Stream.of(
                running,
                running.leaveDesk(at),
                running.pause(Sessions.STAFF, "wait", at),
                running.interrupt(at),
                asked,
                ended,
                running.endBy(Sessions.STAFF, "why", at),
                ended.conclude(List.of(), at),
                ended.conclude(broken, at)))
        .extracting(ExamSession::state)
        .containsExactly(
            "running",
            "on-break",
            "paused",
            "interrupted",
            "ending-asked",
            "ended",
            "ended-by-proctor",
            "complete",
            "not-proctored");
  }

  @Test
  void itLastsFromItsBeginningToNowAndOnceOverToItsEnd() {
    var noon = Sessions.at("12:00:00");

    assertThat(asked.lasted(noon)).hasHours(2);
    assertThat(asked.confirm(Sessions.at("11:00:00")).lasted(noon)).hasHours(1);
  }

  @Test
  @Rule("SES-8")
  void timeIsCreditedInWhateverWayTheExamRuns() {
    var at = Sessions.at("10:30:00");
    var running = Sessions.running(Service.LIVE);
    var credit =
        new Credit(Duration.ofMinutes(7), at, at, Sessions.STAFF, "a power cut", Optional.empty());

    for (var session :
        List.of(
            running,
            running.leaveDesk(at),
            running.pause(Sessions.STAFF, "wait", at),
            running.interrupt(at),
            asked)) {
      var credited = session.credit(credit);
      assertThat(credited.state()).isEqualTo(session.state());
      assertThat(credited.history().credits()).containsExactly(credit);
      assertThat(credited.deadline()).isEqualTo(session.deadline().plusSeconds(420));
    }
  }

  @Test
  @Rule("SES-3")
  void whoeverIsAwayWhenAProctorEndsItWasAwayUntilThen() {
    var left = Sessions.at("10:30:00");
    var away = Sessions.running(Service.LIVE).leaveDesk(left);

    assertThat(away.endBy(Sessions.STAFF, "why", left.plusSeconds(60)).history().breaks())
        .containsExactly(new ComfortBreak(left, left.plusSeconds(60)));
    assertThat(away.interrupt(left.minusSeconds(1)).history().breaks())
        .containsExactly(new ComfortBreak(left, left));
  }

  @Test
  @Rule("SES-6")
  void notProctoredSaysWhy() {
    var ended = asked.confirm(Sessions.at("11:00:05"));

    assertThatThrownBy(() ->
            new ExamSession.NotProctored(
                ended.plan(), ended.history(), ended.endedAt(), Sessions.TEN, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingHappensBeforeTheNewestThingInTheRecord() {
    var at = Sessions.at("10:30:00");
    var running = Sessions.running(Service.LIVE);

    assertThat(running.history().latest()).isEqualTo(Sessions.TEN);
    assertThat(running.leaveDesk(at).returnToDesk(at.plusSeconds(9)).session().history().latest())
        .isEqualTo(at.plusSeconds(9));
    assertThat(running.interrupt(at).timeUp().history().latest()).isEqualTo(running.deadline());
    assertThat(running.pause(Sessions.STAFF, "wait", at).history().latest()).isEqualTo(at);
  }

  @Test
  void nothingEndsBeforeItBeginsAndSittingsCountFromOne() {
    var before = Sessions.TEN.minusNanos(1);

    assertThatThrownBy(() -> new ComfortBreak(Sessions.TEN, before))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interruption(Sessions.TEN, before))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sessions.checkedIn(1).sitting(0, Sessions.TEN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BreakPolicy(Duration.ofNanos(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutItTheExamGoesOn() {
    assertThat(asked.goOn()).isEqualTo(Sessions.running(Service.LIVE));
  }

  @Test
  void uploadGoesOnUntilTheSessionIsComplete() {
    var ended = asked.confirm(Sessions.at("11:00:05"));

    assertThat(ended).isInstanceOf(ExamSession.Uploading.class);
    assertThat(ended.conclude(List.of(), Sessions.at("11:03:00")))
        .isInstanceOf(ExamSession.Complete.class)
        .isNotInstanceOf(ExamSession.Uploading.class);
  }

  @Test
  @Rule("SES-6")
  void withoutEnoughOfARecordingItIsNotProctored() {
    var broken = new RuleBroken(RuleCode.RECORDING_UNCOVERED, "PT30S", "PT31S");
    var over = asked.confirm(Sessions.at("11:00:05")).conclude(List.of(broken), Sessions.TEN);

    assertThat(over).isInstanceOf(ExamSession.NotProctored.class);
    assertThat(ExamSession.NotProctored.SENTENCE)
        .isEqualTo("not proctored: the work cannot be accepted");
  }

  @Test
  @Rule("SES-6")
  void anInstructorMayDecideOtherwiseWithAReason() {
    var broken = new RuleBroken(RuleCode.RECORDING_UNCOVERED, "PT30S", "PT31S");
    var at = Sessions.at("15:00:00");
    var refused =
        (ExamSession.NotProctored)
            asked.confirm(Sessions.at("11:00:05")).conclude(List.of(broken), Sessions.TEN);
    var accepted = refused.acceptAnyway(Sessions.STAFF, "I was in the room.", at);

    assertThat(accepted.history().interventions())
        .containsExactly(new Intervention.AcceptedAnyway(Sessions.STAFF, "I was in the room.", at));
  }

  @Test
  @Rule("SES-10")
  void aProctorEndsItWithAReason() {
    var ended =
        Sessions.running(Service.LIVE)
            .endBy(Sessions.STAFF, "somebody else sat down", Sessions.at("10:30:00"));

    assertThat(ended.reason()).isEqualTo("somebody else sat down");
    assertThat(ended.history().interventions()).hasSize(1);
  }

  @Test
  @Rule("SUP-2")
  void endedByMistakeItCanGoOnAfterANewCheckIn() {
    var ended = asked.confirm(Sessions.at("11:00:05"));
    var again =
        ended
            .reopen(Sessions.STAFF, "pressed by mistake", Sessions.at("11:05:00"))
            .goOn(Sessions.checkedIn(2), Sessions.at("11:08:00"));

    assertThat(again.history().interruptions())
        .containsExactly(new Interruption(Sessions.at("11:00:05"), Sessions.at("11:08:00")));
  }
}
