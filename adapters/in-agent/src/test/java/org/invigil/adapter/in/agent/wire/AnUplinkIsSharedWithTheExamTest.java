package org.invigil.adapter.in.agent.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-4")
class AnUplinkIsSharedWithTheExamTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private long now = 1_000_000_000L;
  private final Uplink uplink = new Uplink(() -> now);

  @Test
  void atMostHalfOfWhatWasMeasuredIsUsedWhileTheExamRuns() {
    uplink.took(100_000, SECOND);
    examRuns();
    assertThat(uplink.untilNext()).isZero();
    uplink.sending(50_000);
    assertThat(uplink.untilNext()).isEqualTo(SECOND);
    now += SECOND.toNanos() - 1;
    assertThat(uplink.untilNext()).isEqualTo(Duration.ofNanos(1));
    now += 1;
    assertThat(uplink.untilNext()).isZero();
  }

  @Test
  void aTenthOfItIsUsedWhileTheExamsPageIsOpened() {
    uplink.took(100_000, SECOND);
    uplink.examBegins();
    uplink.sending(50_000);
    assertThat(uplink.untilNext()).isEqualTo(Duration.ofSeconds(5));
    now += Uplink.LOADING.toNanos();
    uplink.sending(50_000);
    assertThat(uplink.untilNext()).isEqualTo(SECOND);
  }

  @Test
  void liveFragmentsDoNotWaitAndWhatIsUploadedWaitsForThem() {
    uplink.took(100_000, SECOND);
    examRuns();
    uplink.sending(25_000);
    uplink.sending(25_000);
    assertThat(uplink.untilNext()).isEqualTo(SECOND);
  }

  @Test
  void beforeAndAfterTheExamAndBeforeAnythingIsMeasuredNothingWaits() {
    examRuns();
    uplink.sending(1_000_000);
    assertThat(uplink.untilNext()).isZero();
    uplink.took(100_000, SECOND);
    uplink.sending(1_000_000);
    assertThat(uplink.untilNext()).isEqualTo(Duration.ofSeconds(20));
    uplink.examIsOver();
    assertThat(uplink.untilNext()).isZero();
  }

  @Test
  void aWayThatBecameNarrowIsNoticedAfterEightBodiesAndAWiderOneAtOnce() {
    uplink.took(100_000, SECOND);
    examRuns();
    for (int i = 0; i < Uplink.MEASURED - 1; i++) {
      uplink.took(20_000, SECOND);
    }
    uplink.sending(10_000);
    assertThat(uplink.untilNext()).isEqualTo(Duration.ofMillis(200));
    now += SECOND.toNanos();
    uplink.took(20_000, SECOND);
    uplink.sending(10_000);
    assertThat(uplink.untilNext()).isEqualTo(SECOND);
    now += SECOND.toNanos();
    uplink.took(200_000, SECOND);
    uplink.sending(10_000);
    assertThat(uplink.untilNext()).isEqualTo(Duration.ofMillis(100));
  }

  @Test
  void smallBodiesMeasureNothing() {
    examRuns();
    uplink.took(Uplink.SMALLEST_MEASURED - 1, SECOND);
    uplink.sending(1_000_000);
    assertThat(uplink.untilNext()).isZero();
  }

  @Test
  void theServersPaceIsKeptAlsoAfterTheExamButNeverLongerThanAMinute() {
    uplink.askedToRest(Duration.ofSeconds(3));
    assertThat(uplink.untilNext()).isEqualTo(Duration.ofSeconds(3));
    uplink.askedToRest(Duration.ofHours(1));
    assertThat(uplink.untilNext()).isEqualTo(Uplink.LONGEST_REST);
    uplink.askedToRest(Duration.ZERO);
    assertThat(uplink.untilNext()).isEqualTo(Uplink.LONGEST_REST);
  }

  private void examRuns() {
    uplink.examBegins();
    now += Uplink.LOADING.toNanos();
  }
}
