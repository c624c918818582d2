package org.invigil.domain.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.flag.OwnTolerances;
import org.invigil.domain.flag.Tolerance;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("FLG-3")
class AnExamSetsItsTolerancesBeforeItOpensTest {

  private static final OwnTolerances OWN =
      new OwnTolerances(
          Map.of(
              FlagKind.OFF_CAMERA, new Tolerance(Duration.ofSeconds(5), Duration.ofSeconds(20))));

  @Test
  void aMomentBeforeItOpensTheyAreSetAndAtThatMomentNoMore() {
    var opens = ExamExamples.OPENS;
    assertThat(set(ExamExamples.exam(), opens.minusMillis(1))).isEqualTo(new Checked.Valid<>(OWN));
    assertThat(set(ExamExamples.exam(), opens))
        .isEqualTo(broken(RuleCode.FLAG_TOLERANCES_FIXED, "before the exam opens", opens));
  }

  @Test
  void aPracticeExamCanBeTunedAtAnyTime() {
    var practice =
        ExamExamples.exam(
            ExamExamples.plan(new Schedule.Practice(ExamExamples.LONDON), ExamRules.STRICT));
    assertThat(set(practice, ExamExamples.OPENS)).isEqualTo(new Checked.Valid<>(OWN));
  }

  @Test
  void aNewPlanAndAnApprovalLeaveThem() {
    var exam = ExamExamples.exam().tolerate(OWN, ExamExamples.OPENS.minusSeconds(1)).orThrow();
    assertThat(exam.approve(exam.instructor(), ExamExamples.OPENS).tolerances()).isEqualTo(OWN);
  }

  @Test
  void oneMinuteIsWithinTheRuleAndMoreIsNot() {
    var minute = Duration.ofMinutes(1);
    var more = minute.plusMillis(1);
    assertThat(OwnTolerances.read(FlagKind.NO_FACE, minute, minute))
        .isEqualTo(new Checked.Valid<>(new Tolerance(minute, minute)));
    assertThat(OwnTolerances.read(FlagKind.NO_FACE, more, minute))
        .isEqualTo(broken(RuleCode.FLAG_TOLERANCE, "PT0S to PT1M", "PT1M0.001S, PT1M"));
    assertThat(OwnTolerances.read(FlagKind.NO_FACE, minute, more))
        .isEqualTo(broken(RuleCode.FLAG_TOLERANCE, "PT0S to PT1M", "PT1M, PT1M0.001S"));
    assertThat(OwnTolerances.read(FlagKind.NO_FACE, Duration.ZERO, Duration.ofMillis(-1)))
        .isEqualTo(broken(RuleCode.FLAG_TOLERANCE, "PT0S to PT1M", "PT0S, PT-0.001S"));
  }

  @Test
  void whatIsListedAlwaysHasNone() {
    assertThat(OwnTolerances.settable())
        .doesNotContain(
            FlagKind.PHONE,
            FlagKind.INTERRUPTION,
            FlagKind.BREAK_TOO_LONG,
            FlagKind.EVIDENCE_ALTERED,
            FlagKind.RAISED_BY_PROCTOR);
    assertThat(OwnTolerances.read(FlagKind.PHONE, Duration.ZERO, Duration.ZERO))
        .isEqualTo(broken(RuleCode.FLAG_ALWAYS_RAISED, "another kind", "phone"));
  }

  private static Checked<OwnTolerances> set(Exam exam, Instant now) {
    return exam.tolerate(OWN, now).then(it -> new Checked.Valid<>(it.tolerances()));
  }

  private static <T> Checked<T> broken(RuleCode rule, Object allowed, Object seen) {
    return new Checked.Broken<>(new RuleBroken(rule, allowed.toString(), seen.toString()));
  }
}
