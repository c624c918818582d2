package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
