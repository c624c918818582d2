package org.invigil.domain.liveness;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.HeadPose;
import org.jmolecules.ddd.annotation.ValueObject;

/** Puts together what the moves, the light, the frames and the camera tell. */
@ValueObject
public record LiveFacePolicy(
    ChallengePolicy moves, LightFollowPolicy light, FramePolicy frames, FaceMatchPolicy match) {

  public static final LiveFacePolicy CHOSEN =
      new LiveFacePolicy(
          ChallengePolicy.CHOSEN,
          LightFollowPolicy.CHOSEN,
          FramePolicy.CHOSEN,
          FaceMatchPolicy.MEASURED_ON_LFW);

  /** As many faces that look at the camera are enough to say whose they are. */
  private static final int LEAST_TO_COMPARE = 5;

  /**
   * @param before digests of earlier answers
   * @param now by our clock, which the program's times are held against
   */
  public LiveFaceResult judge(
      DrawnChallenge asked, FilmedAnswer came, Set<String> before, Instant now) {
    var faces = came.frames().stream().filter(it -> it.face().isPresent()).toList();
    var neutral = neutral(asked.light(), faces);
    var follows = light.judge(asked.light(), came.lit(), came.frames());
    var signs = EnumSet.noneOf(Sign.class);
    signs.addAll(frames.judge(came.frames(), before, Duration.between(asked.drawn(), now)));
    if (VirtualCameras.include(came.device())) {
      signs.add(Sign.VIRTUAL_CAMERA);
    }
    if (follows instanceof LightAnswer.NotFollowed) {
      signs.add(Sign.LIGHT_NOT_FOLLOWED);
    }
    if (isAnotherFace(faces, neutral)) {
      signs.add(Sign.ANOTHER_FACE);
    }
    return new LiveFaceResult(
        now,
        asked.moves(),
        moves.judge(asked.moves(), faces.stream().map(LiveFacePolicy::moment).toList(), neutral),
        PassiveLiveness.of(faces.stream().flatMap(it -> live(it).stream()).toList()),
        follows,
        signs,
        came.frames().size(),
        faces.size());
  }

  private static FaceMoment moment(FrameSeen frame) {
    var face = frame.face().orElseThrow();
    return new FaceMoment(frame.at(), face.pose(), face.eyes());
  }

  private static Optional<Double> live(FrameSeen frame) {
    var live = frame.face().orElseThrow().live();
    return live.isPresent() ? Optional.of(live.getAsDouble()) : Optional.empty();
  }

  /** While the screen is lit a candidate looks at it. */
  private static HeadPose neutral(LightSequence light, List<FrameSeen> faces) {
    var straight =
        faces.stream()
            .filter(it -> light.covers(it.at()))
            .map(it -> it.face().orElseThrow().pose())
            .toList();
    return straight.isEmpty()
        ? HeadPose.USUAL
        : new HeadPose(
            middle(straight.stream().map(HeadPose::yaw).toList()),
            middle(straight.stream().map(HeadPose::pitch).toList()),
            middle(straight.stream().map(HeadPose::roll).toList()));
  }

  /** Only what is plainly unlike: a turned or dim face is less like itself. */
  private boolean isAnotherFace(List<FrameSeen> faces, HeadPose neutral) {
    var alike =
        faces.stream()
            .map(it -> it.face().orElseThrow())
            .filter(it -> Math.abs(it.pose().from(neutral).yaw()) <= moves.straight())
            .map(FaceSeen::likeness)
            .filter(OptionalDouble::isPresent)
            .map(OptionalDouble::getAsDouble)
            .toList();
    return alike.size() >= LEAST_TO_COMPARE
        && match.judge(middle(alike)) == FaceMatchPolicy.Answer.MISMATCH;
  }

  private static double middle(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
