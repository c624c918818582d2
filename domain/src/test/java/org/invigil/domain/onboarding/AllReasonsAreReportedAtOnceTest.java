package org.invigil.domain.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.onboarding.Onboarded.NOON;
import static org.invigil.domain.onboarding.Onboarded.OFFICER;
import static org.invigil.domain.onboarding.Onboarded.begun;
import static org.invigil.domain.onboarding.Onboarded.invited;
import static org.invigil.domain.onboarding.Onboarded.rejected;
import static org.invigil.domain.onboarding.Onboarded.scan;
import static org.invigil.domain.onboarding.Onboarded.waiting;
import static org.invigil.domain.picture.PictureFault.BLURRED;
import static org.invigil.domain.picture.PictureFault.LIGHT_FROM_BEHIND;
import static org.invigil.domain.picture.PictureFault.MORE_THAN_ONE_FACE;
import static org.invigil.domain.picture.PictureFault.TOO_DARK;

import java.util.EnumSet;
import java.util.Set;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"ONB-4", "ONB-5"})
class AllReasonsAreReportedAtOnceTest {

  @Test
  void nothingAtAllLacksBothScans() {
    assertThat(rejected(begun(invited())).last().reasons())
        .containsExactlyInAnyOrder(
            RejectionReason.FACE_SCAN_INSUFFICIENT, RejectionReason.ID_SCAN_INSUFFICIENT);
  }

  @Test
  void darknessIsALightingReasonAndNoOther() {
    var dark = begun(invited()).add(scan(Scan.Kind.FACE, TOO_DARK)).add(scan(Scan.Kind.DOCUMENT));

    assertThat(rejected(dark).last().reasons())
        .containsExactly(RejectionReason.INSUFFICIENT_LIGHTING);
  }

  @Test
  @Rule("CHK-4")
  void lightFromBehindIsALightingReason() {
    var behind =
        begun(invited()).add(scan(Scan.Kind.FACE, LIGHT_FROM_BEHIND)).add(scan(Scan.Kind.DOCUMENT));

    assertThat(rejected(behind).last().reasons())
        .containsExactly(RejectionReason.INSUFFICIENT_LIGHTING);
  }

  @Test
  void aDarkFaceAndABlurredDocumentAreTwoReasons() {
    var bad =
        begun(invited())
            .add(scan(Scan.Kind.FACE, TOO_DARK, MORE_THAN_ONE_FACE))
            .add(scan(Scan.Kind.DOCUMENT, BLURRED));

    assertThat(rejected(bad).last().reasons())
        .containsExactlyInAnyOrder(
            RejectionReason.INSUFFICIENT_LIGHTING,
            RejectionReason.FACE_SCAN_INSUFFICIENT,
            RejectionReason.ID_SCAN_INSUFFICIENT);
  }

  @Test
  void aPersonMayNameEveryReason() {
    var every = EnumSet.allOf(RejectionReason.class);
    assertThat(waiting().reject(NOON, OFFICER, every, "").last().reasons())
        .containsExactlyInAnyOrderElementsOf(every);
  }

  @Test
  void aRejectionWithoutAReasonIsNone() {
    assertThatThrownBy(() -> waiting().reject(NOON, OFFICER, Set.of(), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyReasonSaysWhatToDo() {
    for (var reason : RejectionReason.values()) {
      assertThat(reason.words()).endsWith(".");
      assertThat(reason.whatToDo()).hasSizeGreaterThan(20).endsWith(".");
    }
    assertThat(RejectionReason.values()).extracting(RejectionReason::code).doesNotHaveDuplicates();
  }
}
