package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.checkin.CheckedIn.NOON;
import static org.invigil.domain.checkin.CheckedIn.before;
import static org.invigil.domain.checkin.CheckedIn.take;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamRules;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CHK-1")
class AStepIsNeitherSkippedNorAskedTwiceTest {

  @Test
  void atEveryStepOnlyTheNextOneIsTaken() {
    for (var on : Step.values()) {
      for (var asked : Step.values()) {
        var answer = take(before(on), asked, NOON);
        if (asked == on) {
          assertThat(answer).isInstanceOf(StepAnswer.Done.class);
        } else if (asked.compareTo(on) > 0) {
          assertThat(answer).isEqualTo(new StepAnswer.NotNow(new StepRefused.NotYet(asked, on)));
        } else {
          assertThat(answer).isEqualTo(new StepAnswer.NotNow(new StepRefused.AlreadyDone(asked)));
        }
      }
    }
  }

  @Test
  void thePlanAsksForWhatTheExamCapturesAndPermits() {
    assertThat(CheckedIn.EVERYTHING.steps()).containsExactly(Step.values());
    assertThat(plan(Set.of(), Way.BROWSER))
        .containsExactly(Step.CONSENT, Step.SYSTEM_CHECK, Step.BEGIN);
    assertThat(plan(Set.of(Capture.CAMERA, Capture.SCREEN), Way.PROGRAM))
        .containsExactly(
            Step.CONSENT,
            Step.SYSTEM_CHECK,
            Step.FACE_SCAN,
            Step.NAME_CONFIRMATION,
            Step.ID_CHECK,
            Step.BEGIN);
    assertThat(plan(Set.of(Capture.SCREEN), Way.BROWSER)).contains(Step.SCREEN_SHARE);
    assertThat(plan(Set.of(Capture.PHONE_CAMERA), Way.PROGRAM)).contains(Step.PHONE_PAIRING);
    assertThat(plan(Set.of(Capture.ROOM_SCAN), Way.PROGRAM))
        .contains(Step.ROOM_SCAN_OF_THE_ROOM, Step.ROOM_SCAN_OF_THE_DESK);
    assertThat(plan(Set.of(Capture.CAMERA), Way.PROGRAM)).doesNotContain(Step.CALCULATOR);
  }

  @Test
  void withoutTheCameraNoCalculatorIsHeldUp() {
    var rules = CheckedIn.withCalculator();
    assertThat(StepPlan.of(Set.of(Capture.SCREEN), rules, Way.PROGRAM).steps())
        .doesNotContain(Step.CALCULATOR);
    assertThat(StepPlan.of(Set.of(Capture.CAMERA), rules, Way.PROGRAM).steps())
        .contains(Step.CALCULATOR);
  }

  @Test
  void theWordsForTheStepsStay() {
    assertThat(Step.values())
        .extracting(Step::code)
        .containsExactly(
            "consent",
            "system-check",
            "face",
            "name-confirmation",
            "document",
            "phone-pairing",
            "room-scan-1",
            "room-scan-2",
            "calculator",
            "screen-share",
            "begin");
  }

  @Test
  void aStepThatTheExamDoesNotAskForIsSaid() {
    var short_ =
        CheckIn.begin(
            CheckedIn.ID, CheckedIn.FILE, StepPlan.of(Set.of(), ExamRules.STRICT, Way.PROGRAM));
    assertThat(short_.shareScreen(NOON))
        .isEqualTo(new StepAnswer.NotNow(new StepRefused.NotAsked(Step.SCREEN_SHARE)));
  }

  @Test
  void aPlanBeginsWithConsentAndEndsWithBegin() {
    for (var steps :
        List.of(
            List.<Step>of(),
            List.of(Step.CONSENT),
            List.of(Step.BEGIN),
            List.of(Step.CONSENT, Step.FACE_SCAN, Step.SYSTEM_CHECK, Step.BEGIN),
            List.of(Step.CONSENT, Step.CONSENT, Step.BEGIN))) {
      assertThatThrownBy(() -> new StepPlan(steps)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aGapInWhatIsDoneIsNonsense() {
    assertThatThrownBy(() ->
            new Progress(
                CheckedIn.EVERYTHING,
                List.of(new StepDone(Step.FACE_SCAN, NOON)),
                "",
                Set.of(),
                List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyARoomIsScannedAsARoom() {
    for (var step : EnumSet.of(Step.CONSENT, Step.FACE_SCAN, Step.BEGIN)) {
      assertThatThrownBy(() ->
              before(Step.ROOM_SCAN_OF_THE_ROOM)
                  .scanRoom(step, CheckedIn.PICTURE, Set.of(), RoomScanPolicy.CHOSEN, NOON))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsCompleteHandsOverWhatTheSessionNeeds() {
    var result = CheckedIn.completed(NOON).result();
    assertThat(result.checkIn()).isEqualTo(CheckedIn.ID);
    assertThat(result.consentVersion()).isEqualTo("v1");
    assertThat(result.completed()).isEqualTo(NOON);
    assertThat(result.referrals()).isEmpty();
    assertThat(result.pictures()).extracting(StepPicture::step).hasSize(5);
  }

  private static List<Step> plan(Set<Capture> captures, Way way) {
    return StepPlan.of(captures, ExamRules.STRICT, way).steps();
  }
}
