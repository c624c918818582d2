package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("SES-3")
class AComfortBreakIsAtMostFiveMinutesTest {

  @ParameterizedTest(name = "{0} away: broken = {1}")
  @CsvSource({"PT0S, false", "PT4M59S, false", "PT5M, false", "PT5M0.001S, true", "PT6M, true"})
  void isJudgedOnReturn(Duration away, boolean broken) {
    var returned = leaveAndReturnAfter(away, BreakPolicy.FIVE_MINUTES);

    assertThat(returned.broken()).hasSize(broken ? 1 : 0);
    assertThat(returned.session().history().breaks()).containsExactly(returned.taken());
  }

  @Test
  void saysWhatWasAllowedAndWhatWasSeen() {
    assertThat(leaveAndReturnAfter(Duration.parse("PT7M12S"), BreakPolicy.FIVE_MINUTES).broken())
        .containsExactly(new RuleBroken(RuleCode.COMFORT_BREAK_LENGTH, "PT5M", "PT7M12S"));
  }

  @ParameterizedTest(name = "an exam that asks for {0} gets {1}")
  @CsvSource({
    "PT0S, PT0S",
    "PT10S, PT10S",
    "PT4M59S, PT4M59S",
    "PT5M, PT5M",
    "PT5M1S, PT5M",
    "PT1H, PT5M"
  })
  void anExamMaySetLessNeverMore(Duration asked, Duration longest) {
    assertThat(BreakPolicy.atMostFiveMinutes(asked).longest()).isEqualTo(longest);
  }

  @Test
  void aShorterLimitOfTheExamIsTheOneThatCounts() {
    var policy = BreakPolicy.atMostFiveMinutes(Duration.ofSeconds(10));

    assertThat(leaveAndReturnAfter(Duration.ofSeconds(10), policy).broken()).isEmpty();
    assertThat(leaveAndReturnAfter(Duration.ofSeconds(11), policy).broken())
        .containsExactly(new RuleBroken(RuleCode.COMFORT_BREAK_LENGTH, "PT10S", "PT11S"));
  }

  @Test
  void aBreakThatNeverEndsIsInTheRecordUntilTheExamEnds() {
    var away = Sessions.running().leaveDesk(Sessions.at("12:20:00"));

    assertThat(away.timeUp().history().breaks())
        .containsExactly(new ComfortBreak(Sessions.at("12:20:00"), Sessions.at("12:30:00")));
  }

  private static ExamSession.Returned leaveAndReturnAfter(Duration away, BreakPolicy policy) {
    var plan =
        Sessions.plan(
            org.invigil.domain.exam.Service.RECORD_AND_REVIEW, policy, java.util.Set.of());
    var left = Sessions.at("10:30:00");
    return ExamSession.Running.begin(plan, Sessions.checkedIn(1))
        .leaveDesk(left)
        .returnToDesk(left.plus(away));
  }
}
