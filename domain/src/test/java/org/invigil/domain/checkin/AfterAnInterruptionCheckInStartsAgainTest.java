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
