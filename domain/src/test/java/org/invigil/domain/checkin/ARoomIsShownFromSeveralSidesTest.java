package org.invigil.domain.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.checkin.CheckedIn.before;
import static org.invigil.domain.checkin.CheckedIn.done;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.picture.DocumentScanPolicy;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureId;
import org.invigil.domain.picture.PictureMeasurement;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("CHK-7")
class ARoomIsShownFromSeveralSidesTest {

  private static final Instant NOON = Instant.parse("2030-05-06T12:00:00Z");
  private static final Set<PictureFault> NONE = Set.of();
  private static final Set<PictureFault> BLURRED = Set.of(PictureFault.BLURRED);
  private static final Step ROOM = Step.ROOM_SCAN_OF_THE_ROOM;

  private CheckIn.InProgress checkIn = before(ROOM);
  private int pictures;

  @Test
  void four_sides_of_the_room_and_two_of_the_desk_are_enough() {
    for (int side = 0; side < 4; side++) {
      assertThat(checkIn.next()).isEqualTo(ROOM);
      show(NONE);
    }
    assertThat(checkIn.next()).isEqualTo(Step.ROOM_SCAN_OF_THE_DESK);
    show(NONE);
    assertThat(checkIn.next()).isEqualTo(Step.ROOM_SCAN_OF_THE_DESK);
    show(NONE);
    assertThat(checkIn.next()).isEqualTo(Step.CALCULATOR);
    assertThat(checkIn.progress().referrals()).isEmpty();
    assertThat(checkIn.progress().picturesOf(ROOM)).hasSize(4);
    assertThat(checkIn.progress().shown()).isZero();
  }

  @Test
  void a_picture_with_faults_is_not_kept_and_shows_no_side() {
    show(NONE, BLURRED, NONE, BLURRED, NONE);
    assertThat(checkIn.next()).isEqualTo(ROOM);
    assertThat(checkIn.progress().picturesOf(ROOM)).hasSize(3);
    assertThat(checkIn.progress().shown()).isEqualTo(5);
  }

  @Test
  void after_ten_pictures_check_in_goes_on_and_a_person_is_told() {
    show(NONE);
    for (int i = 2; i < 10; i++) {
      show(BLURRED);
      assertThat(checkIn.next()).isEqualTo(ROOM);
    }
    show(BLURRED);
    assertThat(checkIn.next()).isEqualTo(Step.ROOM_SCAN_OF_THE_DESK);
    assertThat(checkIn.progress().referrals()).containsExactly(Referral.ROOM_NOT_SHOWN);
    assertThat(checkIn.progress().picturesOf(ROOM)).as("the first and the last").hasSize(2);
  }

  @Test
  void the_fourth_side_in_the_tenth_picture_is_enough() {
    show(BLURRED, BLURRED, BLURRED, BLURRED, BLURRED, BLURRED, NONE, NONE, NONE, NONE);
    assertThat(checkIn.next()).isEqualTo(Step.ROOM_SCAN_OF_THE_DESK);
    assertThat(checkIn.progress().referrals()).isEmpty();
  }

  @Test
  void exactly_the_share_of_the_same_side_is_the_same_side() {
    var policy = RoomScanPolicy.CHOSEN;
    assertThat(policy.judge(picture(120, 20), 0.2499)).isEmpty();
    assertThat(policy.judge(picture(120, 20), 0.25)).containsExactly(PictureFault.SAME_SIDE);
    assertThat(policy.judge(picture(3, 20), 1)).containsExactly(PictureFault.TOO_DARK);
    assertThat(policy.judge(picture(120, 1.9), 1)).containsExactly(PictureFault.BLURRED);
  }

  @Test
  void a_scan_that_could_never_be_enough_is_refused() {
    var quality = DocumentScanPolicy.CHOSEN;
    assertThatThrownBy(() -> new RoomScanPolicy(quality, 4, 2, 3, 0.25))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RoomScanPolicy(quality, 4, 2, 10, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RoomScanPolicy.CHOSEN.sides(Step.CALCULATOR))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @SafeVarargs
  private void show(Set<PictureFault>... faults) {
    for (var each : faults) {
      var picture = new PictureId(new UUID(77, ++pictures));
      checkIn =
          (CheckIn.InProgress)
              done(checkIn.scanRoom(checkIn.next(), picture, each, RoomScanPolicy.CHOSEN, NOON));
    }
  }

  private static PictureMeasurement picture(double light, double sharpness) {
    return new PictureMeasurement(640, 480, light, 50, sharpness, List.of(), List.of());
  }
}
