package org.invigil.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.text.Reason;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("RET-4")
class AHoldKeepsWhatItNamesTest {

  private static final Instant DUE = Instant.parse("2030-08-04T11:00:00Z");
  private static final InstitutionId INSTITUTION = new InstitutionId(new UUID(0, 1));
  private static final CandidateId CANDIDATE = new CandidateId(new UUID(0, 2));
  private static final Subject EXAM_DATA =
      new Subject.ExamData(CANDIDATE, new ExamId(new UUID(0, 3)));

  private final Retained.Kept kept =
      new Retained.Kept(new RetainedId(new UUID(0, 4)), INSTITUTION, EXAM_DATA, DUE, "90 days");

  @Test
  void withoutAHoldItIsDueAtItsDateAndNotBefore() {
    assertThat(kept.mayBeErased(DUE.minusNanos(1), List.of())).isFalse();
    assertThat(kept.mayBeErased(DUE, List.of())).isTrue();
  }

  @Test
  void untilItIsLiftedThenTheDateCountsAtOnce() {
    var hold = hold(EXAM_DATA);
    assertThat(kept.mayBeErased(DUE.plusSeconds(1), List.of(hold))).isFalse();
    var lifted = hold.lift(new StaffId(new UUID(0, 5)), DUE.plusSeconds(2));
    assertThat(kept.mayBeErased(DUE.plusSeconds(2), List.of(lifted))).isTrue();
    assertThat(kept.mayBeErased(DUE.minusSeconds(2), List.of(lifted))).isFalse();
  }

  @Test
  void itKeepsNothingElse() {
    var others =
        List.<Hold>of(
            hold(new Subject.OnboardingData(CANDIDATE)),
            hold(new Subject.ExamData(CANDIDATE, new ExamId(new UUID(0, 9)))));
    assertThat(kept.mayBeErased(DUE, others)).isTrue();
  }

  @Test
  @Rule("RET-3")
  void theDateShownIsExecutedUnlessAnEarlierOneIsShown() {
    assertThat(kept.shownAgain(DUE.plusSeconds(1)).due()).isEqualTo(DUE);
    assertThat(kept.shownAgain(DUE.minusSeconds(1)).due()).isEqualTo(DUE.minusSeconds(1));
    assertThat(kept.goesOnUntil(DUE.minusSeconds(9), DUE.plusSeconds(9)).due()).isEqualTo(DUE);
    assertThat(kept.goesOnUntil(DUE.minusSeconds(9), DUE.minusSeconds(5)).due())
        .isEqualTo(DUE.minusSeconds(5));
    assertThat(kept.goesOnUntil(DUE, DUE.plusSeconds(9)).due()).isEqualTo(DUE.plusSeconds(9));
  }

  @Test
  @Rule({"RET-5", "RET-7"})
  void anErasureGoesThroughItsStepsInOrderAndEndsInAStatement() {
    var begun = kept.beginErasing(new UUID(0, 8));
    assertThatThrownBy(() -> begun.after(ErasureStep.ERASE_ROWS))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> begun.after(ErasureStep.VERIFY))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> begun.verified(List.of(), DUE, Duration.ZERO))
        .isInstanceOf(IllegalStateException.class);

    var ready =
        begun
            .after(ErasureStep.DESTROY_KEYS)
            .after(ErasureStep.ERASE_OBJECTS)
            .after(ErasureStep.ERASE_ROWS);
    assertThat(ready.fromTheStart()).isEqualTo(begun);
    assertThatThrownBy(() -> ready.after(ErasureStep.VERIFY))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ready.verified(List.of("recordings"), DUE, Duration.ofDays(7)).statement())
        .isEqualTo(
            new Statement(
                EXAM_DATA, List.of("recordings"), DUE, "90 days", DUE.plus(Duration.ofDays(7))));
  }

  @Test
  @Rule("RET-5")
  void whatIsErasedStillSaysOfWhomAndUnderWhichPolicy() {
    var erased =
        kept.beginErasing(new UUID(0, 8))
            .after(ErasureStep.DESTROY_KEYS)
            .after(ErasureStep.ERASE_OBJECTS)
            .after(ErasureStep.ERASE_ROWS)
            .verified(List.of("recordings"), DUE, Duration.ZERO);
    assertThat(erased.subject()).isEqualTo(EXAM_DATA);
    assertThat(erased.policy()).isEqualTo("90 days");
    assertThat(erased.due()).isEqualTo(DUE);
  }

  private static Hold.Standing hold(Subject names) {
    return new Hold.Standing(
        new HoldId(new UUID(0, 6)), INSTITUTION, names, new Reason("A dispute."), DUE);
  }
}
