package org.invigil.domain.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.onboarding.Onboarded.NOON;
import static org.invigil.domain.onboarding.Onboarded.begun;
import static org.invigil.domain.onboarding.Onboarded.invited;
import static org.invigil.domain.onboarding.Onboarded.scan;

import java.util.List;
import java.util.UUID;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("ONB-2")
class AnAttemptIsSubmittedAsAWholeTest {

  @Test
  void eachScanCanBeTakenAgainBeforeItIsSubmitted() {
    var first = scan(Scan.Kind.FACE, PictureFault.BLURRED);
    var again =
        new Scan(
            Scan.Kind.FACE,
            new PictureId(new UUID(9, 9)),
            NOON,
            true,
            java.util.Set.of(),
            List.of(),
            java.util.Optional.empty(),
            java.util.Optional.empty());
    var attempt = begun(invited()).add(first).add(scan(Scan.Kind.DOCUMENT)).add(again);

    assertThat(attempt.attempt().scans().of(Scan.Kind.FACE)).contains(again);
    assertThat(attempt.attempt().scans().all()).hasSize(2);
  }

  @Test
  void aSecondScanOfAKindIsNone() {
    assertThatThrownBy(() -> new Scans(List.of(scan(Scan.Kind.FACE), scan(Scan.Kind.FACE))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMissingScanFailsTheWholeAttempt() {
    var answer =
        begun(invited()).add(scan(Scan.Kind.FACE)).submit(NOON, new DocumentReading.NotRead());

    assertThat(answer)
        .isInstanceOfSatisfying(
            Onboarding.Rejected.class,
            it ->
                assertThat(it.last().reasons())
                    .containsExactly(RejectionReason.ID_SCAN_INSUFFICIENT));
  }
}
