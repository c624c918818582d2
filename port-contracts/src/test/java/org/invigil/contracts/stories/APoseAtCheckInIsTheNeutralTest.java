package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.service.flag.PosesOfCheckIn;
import org.invigil.contracts.People;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInFile;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.PhonePairing;
import org.invigil.domain.checkin.Progress;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.checkin.StepDone;
import org.invigil.domain.checkin.StepPicture;
import org.invigil.domain.checkin.StepPlan;
import org.invigil.domain.checkin.Way;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.exam.Service;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.picture.PictureId;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"FLG-2", "FLG-6"})
class APoseAtCheckInIsTheNeutralTest {

  private final ReviewStage stage = new ReviewStage();
  private final ExamSession session = stage.begin(Service.RECORD_AND_REVIEW);
  private final PosesOfCheckIn poses = new PosesOfCheckIn(stage.checkIns);

  @Test
  void the_mean_of_the_face_scans_of_its_check_in() {
    checkedIn(
        Optional.of(new HeadPose(10, -20, 0)),
        Optional.empty(),
        Optional.of(new HeadPose(20, -10, 4)));
    assertThat(poses.of(session)).contains(new HeadPose(15, -15, 2));
  }

  @Test
  void where_no_pose_was_measured_there_is_none() {
    checkedIn(Optional.empty());
    assertThat(poses.of(session)).isEmpty();
  }

  @Test
  void of_a_check_in_that_was_erased_there_is_none() {
    assertThat(poses.of(session)).isEmpty();
  }

  @SafeVarargs
  private void checkedIn(Optional<HeadPose>... measured) {
    var plan = StepPlan.of(Set.of(Capture.CAMERA), ExamRules.STRICT, Way.PROGRAM);
    var done = plan.steps().stream().map(it -> new StepDone(it, People.TEN)).toList();
    List<StepPicture> pictures =
        Arrays.stream(measured)
            .map(it ->
                new StepPicture(Step.FACE_SCAN, new PictureId(UUID.randomUUID()), People.TEN, it))
            .toList();
    var at = session.history().sittings().getFirst().checkIn();
    stage.checkIns.add(completed(at, new Progress(plan, done, "v1", Set.of(), pictures)));
  }

  private CheckIn completed(CheckInId id, Progress progress) {
    var file =
        new CheckInFile(
            stage.institution, stage.person.id(), stage.exam.id(), People.TEN, Way.PROGRAM);
    return new CheckIn.Completed(id, file, progress, new PhonePairing.Paired(People.TEN));
  }
}
