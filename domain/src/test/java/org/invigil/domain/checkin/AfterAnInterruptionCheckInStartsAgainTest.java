package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.checkin.CheckedIn.EVERYTHING;
import static org.invigil.domain.checkin.CheckedIn.NOON;
import static org.invigil.domain.checkin.CheckedIn.completed;
import static org.invigil.domain.checkin.CheckedIn.file;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"CHK-1", "SES-5"})
class AfterAnInterruptionCheckInStartsAgainTest {

  private static final CheckInId NEXT = new CheckInId(new UUID(1, 2));
  private static final KeepSteps TEN_MINUTES = new KeepSteps(Duration.ofMinutes(10));

  @Test
  void fromTheBeginning() {
    assertThat(again(NOON, KeepSteps.NONE).next()).isEqualTo(Step.CONSENT);
    assertThat(again(NOON, KeepSteps.NONE).progress().consentVersion()).isEmpty();
  }

  @Test
  void exactlyWithinTheTimeStepsAreKeptAndAfterItTheyAreNot() {
    var edge = NOON.plus(Duration.ofMinutes(10));
    assertThat(again(edge, TEN_MINUTES).next()).isEqualTo(Step.SCREEN_SHARE);
    assertThat(again(edge.plusNanos(1), TEN_MINUTES).next()).isEqualTo(Step.CONSENT);
  }

  @Test
  void whatIsKeptKeepsItsPicturesAndConsent() {
    var kept = again(NOON, TEN_MINUTES);
    assertThat(kept.progress().consentVersion()).isEqualTo("v1");
    assertThat(kept.progress().pictures()).hasSize(5);
    assertThat(kept.id()).isEqualTo(NEXT);
  }

  @Test
  void aPictureOfAStepThatIsNotKeptIsNotKeptEither() {
    var before = completed(NOON);
    var whole = before.progress();
    var document =
        whole.done().stream()
            .map(it ->
                it.step() == Step.ID_CHECK ? new StepDone(it.step(), NOON.minusSeconds(1)) : it)
            .toList();
    var old =
        new CheckIn.Completed(
            before.id(),
            before.file(),
            new Progress(
                whole.plan(),
                document,
                whole.consentVersion(),
                whole.referrals(),
                whole.pictures()),
            before.pairing());

    var kept =
        CheckIn.beginAgain(
            NEXT, file(NOON.plus(Duration.ofMinutes(10))), EVERYTHING, old, TEN_MINUTES);

    assertThat(kept.next()).isEqualTo(Step.ID_CHECK);
    assertThat(kept.progress().pictures())
        .extracting(StepPicture::step)
        .containsExactly(Step.FACE_SCAN);
  }

  @Test
  void aStepFromTheFutureIsNotKept() {
    assertThat(again(NOON.minusSeconds(1), TEN_MINUTES).next()).isEqualTo(Step.CONSENT);
  }

  @Test
  void stepsAreNotKeptForANegativeTime() {
    assertThatThrownBy(() -> new KeepSteps(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static CheckIn.InProgress again(Instant now, KeepSteps policy) {
    return CheckIn.beginAgain(NEXT, file(now), EVERYTHING, completed(NOON), policy);
  }
}
