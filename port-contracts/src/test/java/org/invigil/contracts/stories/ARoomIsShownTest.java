package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.in.checkin.AddRoomScan;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.People;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInFile;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.FaceCheck;
import org.invigil.domain.checkin.PhonePairing;
import org.invigil.domain.checkin.Progress;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepDone;
import org.invigil.domain.checkin.StepPlan;
import org.invigil.domain.checkin.Way;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.picture.PictureFault;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"CHK-7", "SES-1"})
class ARoomIsShownTest {

  private final IdentityStage stage = new IdentityStage();
  private final CheckInId id = new CheckInId(new UUID(3, 3));

  @BeforeEach
  void atTheRoom() {
    var plan =
        StepPlan.of(Set.of(Capture.CAMERA, Capture.ROOM_SCAN), ExamRules.STRICT, Way.PROGRAM);
    var done =
        plan.steps().stream()
            .takeWhile(it -> it != Step.ROOM_SCAN_OF_THE_ROOM)
            .map(it -> new StepDone(it, People.TEN))
            .toList();
    var file =
        new CheckInFile(
            stage.institution.id(), stage.person.id(), stage.exam.id(), People.TEN, Way.PROGRAM);
    var progress = new Progress(plan, done, "v1", Set.of(), java.util.List.of());
    stage.checkIns.add(
        new CheckIn.InProgress(id, file, progress, FaceCheck.START, PhonePairing.NONE));
  }

  @Test
  void each_new_side_is_kept_and_the_same_side_is_not() {
    assertThat(room(side(1))).isEqualTo(new AddRoomScan.ShowMore(Set.of(), 1, 4, 9));
    assertThat(room(side(1)))
        .isEqualTo(new AddRoomScan.ShowMore(Set.of(PictureFault.SAME_SIDE), 1, 4, 8));
    assertThat(room(side(2))).isEqualTo(new AddRoomScan.ShowMore(Set.of(), 2, 4, 7));
    assertThat(room(side(3).light(3)))
        .isEqualTo(new AddRoomScan.ShowMore(Set.of(PictureFault.TOO_DARK), 2, 4, 6));
    assertThat(stage.pictures.count()).isEqualTo(2);
    assertThat(room(side(3))).isEqualTo(new AddRoomScan.ShowMore(Set.of(), 3, 4, 5));
    assertThat(room(side(4))).isEqualTo(new AddRoomScan.MovedOn(Step.ROOM_SCAN_OF_THE_DESK));
    assertThat(stage.pictures.count()).isEqualTo(4);
    assertThat(desk(side(4)))
        .as("a side of the room is new on the desk")
        .isEqualTo(new AddRoomScan.ShowMore(Set.of(), 1, 2, 9));
    assertThat(desk(side(5))).isInstanceOf(AddRoomScan.MovedOn.class);
    assertThat(checkIn().progress().referrals()).isEmpty();
  }

  @Test
  void who_cannot_turn_the_camera_goes_on_and_a_person_is_told() {
    for (int i = 0; i < 9; i++) {
      assertThat(room(side(1))).isInstanceOf(AddRoomScan.ShowMore.class);
    }
    assertThat(room(side(1))).isEqualTo(new AddRoomScan.MovedOn(Step.ROOM_SCAN_OF_THE_DESK));
    assertThat(checkIn().progress().referrals()).containsExactly(Referral.ROOM_NOT_SHOWN);
    assertThat(stage.pictures.count()).as("the first and the last").isEqualTo(2);
  }

  @Test
  void what_is_no_picture_costs_none() {
    assertThat(show(Step.ROOM_SCAN_OF_THE_ROOM, new byte[0]))
        .isEqualTo(new AddRoomScan.NotAPicture(BadPicture.Problem.EMPTY));
    assertThat(checkIn().progress().shown()).isZero();
  }

  @Test
  void the_desk_is_not_shown_before_the_room() {
    assertThat(desk(side(1))).isInstanceOf(AddRoomScan.NotThisStep.class);
    assertThat(stage.pictures.count()).isZero();
  }

  private static FakePicture side(int number) {
    return FakePicture.empty().side(number);
  }

  private AddRoomScan.Outcome room(FakePicture picture) {
    return show(Step.ROOM_SCAN_OF_THE_ROOM, picture.bytes());
  }

  private AddRoomScan.Outcome desk(FakePicture picture) {
    return show(Step.ROOM_SCAN_OF_THE_DESK, picture.bytes());
  }

  private AddRoomScan.Outcome show(Step part, byte[] bytes) {
    return stage.addRoomScan.handle(new AddRoomScan.Command(stage.candidate, id, part, bytes));
  }

  private CheckIn.InProgress checkIn() {
    return (CheckIn.InProgress) stage.checkIns.find(id).orElseThrow().value();
  }
}
