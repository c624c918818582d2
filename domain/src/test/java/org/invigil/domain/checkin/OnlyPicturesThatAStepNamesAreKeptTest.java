package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.checkin.CheckedIn.NOON;
import static org.invigil.domain.checkin.CheckedIn.PICTURE;

import java.util.EnumSet;
import java.util.Set;
import org.invigil.domain.exam.Capture;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("SES-1")
class OnlyPicturesThatAStepNamesAreKeptTest {

  private static final Set<Step> SHOWN =
      EnumSet.of(
          Step.FACE_SCAN,
          Step.ID_CHECK,
          Step.ROOM_SCAN_OF_THE_ROOM,
          Step.ROOM_SCAN_OF_THE_DESK,
          Step.CALCULATOR);

  @Test
  void ofNoOtherStepAPictureIsKept() {
    for (var step : Step.values()) {
      if (SHOWN.contains(step)) {
        assertThat(new StepPicture(step, PICTURE, NOON).step()).isEqualTo(step);
      } else {
        assertThatThrownBy(() -> new StepPicture(step, PICTURE, NOON))
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @Test
  void camerasRunOnlyInStepsThatNeedThem() {
    for (var step : Step.values()) {
      var camera = SHOWN.contains(step) || step == Step.SYSTEM_CHECK;
      assertThat(step.devices().contains(Capture.CAMERA)).isEqualTo(camera);
      assertThat(step.devices().contains(Capture.MICROPHONE)).isEqualTo(step == Step.SYSTEM_CHECK);
    }
  }
}
