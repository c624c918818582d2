package org.invigil.application.service.flag;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.invigil.application.port.out.CheckIns;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.StepPicture;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.session.ExamSession;

/**
 * The mean pose of the face scans of the check-in that the session began with. What the session
 * itself shows is not used: it would depend on what has arrived.
 */
public final class PosesOfCheckIn implements NeutralPoses {

  private final CheckIns checkIns;

  public PosesOfCheckIn(CheckIns checkIns) {
    this.checkIns = checkIns;
  }

  @Override
  public Optional<HeadPose> of(ExamSession session) {
    var poses =
        session.history().sittings().stream()
            .limit(1)
            .flatMap(it -> pictures(it.checkIn()))
            .flatMap(it -> it.pose().stream())
            .toList();
    return HeadPose.mean(poses);
  }

  private Stream<StepPicture> pictures(CheckInId id) {
    return checkIns
        .find(id)
        .filter(it -> it.value() instanceof CheckIn.Completed)
        .map(it -> ((CheckIn.Completed) it.value()).result().pictures())
        .orElseGet(List::of)
        .stream();
  }
}
