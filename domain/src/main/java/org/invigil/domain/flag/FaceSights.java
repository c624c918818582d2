package org.invigil.domain.flag;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.domain.flag.Observation.FaceSeen;
import org.invigil.domain.flag.Observation.Seen;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.picture.LightPolicy;
import org.invigil.domain.picture.PosePolicy;

/**
 * What the faces of a frame say about the one in the seat.
 *
 * @param seen all frames of the camera, in order of time
 * @param othersMayBeThere another person is permitted
 * @param usual how the candidate's own face is measured in this recording; empty where it was
 *     hardly seen
 */
record FaceSights(
    FlagPolicy policy, List<Seen> seen, boolean othersMayBeThere, Optional<UsualFace> usual) {

  static FaceSights of(FlagPolicy policy, List<Seen> seen, boolean othersMayBeThere) {
    var unknown = new FaceSights(policy, seen, othersMayBeThere, Optional.empty());
    var own = seen.stream().flatMap(it -> unknown.surelyTheCandidate(it).stream()).toList();
    return new FaceSights(policy, seen, othersMayBeThere, UsualFace.of(own));
  }

  private Optional<FaceSeen> surelyTheCandidate(Seen it) {
    return pose(it).filter(this::isAway).isPresent()
        ? Optional.empty()
        : alone(it)
            .filter(face -> face.confidence() >= policy.sureOfAFace())
            .filter(face ->
                face.similarity().isPresent()
                    && policy.faceMatch().judge(face.similarity().getAsDouble())
                        == FaceMatchPolicy.Answer.MATCH);
  }

  List<FaceSeen> people(Seen it) {
    return it.faces().stream().filter(face -> face.confidence() >= policy.sureOfAFace()).toList();
  }

  /** In too little light a likeness cannot be told, and in a blurred face neither. */
  boolean showsSomebodyElse(Seen it) {
    var people = people(it);
    return !people.isEmpty()
        && it.looked().contains(Detector.IDENTITY)
        && (people.size() == 1 || othersMayBeThere)
        && policy.light().judge(it.light()) != LightPolicy.Answer.TOO_DARK
        && people.stream().allMatch(face -> isSomebodyElse(it, face));
  }

  private boolean isSomebodyElse(Seen it, FaceSeen face) {
    return face.height().orElse(policy.face().leastHeight()) >= policy.face().leastHeight()
        && face.sharpness().orElse(policy.face().leastSharpness()) >= policy.face().leastSharpness()
        && isKnownToBeSomebodyElse(face)
        && isAmongTheSharpest(it, face);
  }

  private boolean isKnownToBeSomebodyElse(FaceSeen face) {
    return resemblesNobodyEnrolled(face) && isComparable(face) && !isHidden(face);
  }

  /** Who resembles nobody may be hidden by more than others: what is left is not theirs alone. */
  private boolean isHidden(FaceSeen face) {
    var covered = policy.face().covered();
    return face.detail().clarity().stream()
        .anyMatch(it ->
            covered.isCovered(it) || resemblesNobodyEnrolled(face) && covered.hidesAStranger(it));
  }

  /**
   * A face that is turned far, both from the camera and from how the candidate held theirs at
   * check-in, resembles nobody, not even itself: photographs turned by 55 degrees kept a similarity
   * of 0.06 to 0.65.
   */
  private boolean isComparable(FaceSeen face) {
    return face.detail()
        .pose()
        .filter(it -> PosePolicy.COMPARABLE.isAway(it, HeadPose.USUAL))
        .filter(it -> PosePolicy.ALIKE.isAway(it, policy.face().neutral()))
        .isEmpty();
  }

  private boolean resemblesNobodyEnrolled(FaceSeen face) {
    return face.similarity().isPresent()
        && policy.faceMatch().judge(face.similarity().getAsDouble())
            == FaceMatchPolicy.Answer.MISMATCH;
  }

  private boolean isAmongTheSharpest(Seen it, FaceSeen face) {
    var window = Duration.ofSeconds(policy.face().windowSeconds());
    var sharpest =
        seen
            .subList(
                firstAt(it.at().minus(window)),
                firstAt(it.at().plus(window).plus(Duration.ofNanos(1))))
            .stream()
            .flatMap(other -> people(other).stream())
            .mapToDouble(other -> other.sharpness().orElse(0))
            .max()
            .orElse(0);
    return face.sharpness().orElse(sharpest) >= policy.face().sharpEnough() * sharpest;
  }

  /** Place of the first frame at this time or later; three hours hold ten thousand. */
  private int firstAt(Instant time) {
    int from = 0;
    int to = seen.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (seen.get(middle).at().isBefore(time)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /**
   * Whose head it is cannot be told where there are several, and how somebody else holds theirs is
   * not measured against the candidate's. A head that is turned far is found with less confidence,
   * so whatever the detector reports counts here, if it reports one face only.
   */
  boolean looksAway(Seen it) {
    return it.looked().contains(Detector.POSE)
        && alone(it).filter(this::isKnownToBeSomebodyElse).isEmpty()
        && alone(it).filter(this::isTheRestOfAFace).isEmpty()
        && alone(it).filter(this::isTurnedAway).isPresent();
  }

  Optional<HeadPose> pose(Seen it) {
    return alone(it).flatMap(face -> face.detail().pose());
  }

  private boolean isAway(HeadPose pose) {
    return policy.face().pose().isAway(pose, policy.face().neutral());
  }

  boolean isCovered(Seen it) {
    return it.looked().contains(Detector.COVERED_FACE)
        && policy.light().judge(it.light()) == LightPolicy.Answer.GOOD
        && alone(it).filter(face -> isTheRestOfAFace(face) || isCovered(it, face)).isPresent();
  }

  /** A face that is turned away hides much of itself, with nothing before it. */
  private boolean isCovered(Seen it, FaceSeen face) {
    return face.height().orElse(0) >= policy.face().leastHeight()
        && !isTurnedAway(face)
        && (isHidden(face) && face.confidence() >= policy.sureOfAFace()
            || isHardlyLikeItself(face) && isAmongTheSharpest(it, face));
  }

  /**
   * The candidate's own face, as far as it can be seen, and much less like itself than it usually
   * is in this recording. A head that is bent down hides itself.
   */
  private boolean isHardlyLikeItself(FaceSeen face) {
    return hasLostItsLikeness(face) && !resemblesNobodyEnrolled(face) && !isBentDown(face);
  }

  private boolean isTurnedAway(FaceSeen face) {
    return face.detail().pose().filter(this::isAway).isPresent()
        || isTurned(face, PosePolicy.SOMEWHAT_ASIDE) && hasLostItsLikeness(face);
  }

  private boolean isTurned(FaceSeen face, PosePolicy far) {
    return face.detail().pose().filter(it -> far.isAway(it, policy.face().neutral())).isPresent();
  }

  private boolean hasLostItsLikeness(FaceSeen face) {
    var covered = policy.face().covered();
    return usual.isPresent()
        && face.similarity().isPresent()
        && face.similarity().getAsDouble() < covered.leastOfOwnLikeness() * usual.get().likeness()
        && face.detail().clarity().orElse(usual.get().clarity())
            < covered.leastOfOwnClarity() * usual.get().clarity();
  }

  /** What a detector finds of a face of which most is hidden; its landmarks lie anywhere. */
  private boolean isTheRestOfAFace(FaceSeen face) {
    return usual.isPresent()
        && isHidden(face)
        && !isBentDown(face)
        && face.height().orElse(usual.get().height())
            < policy.face().covered().leastOfOwnHeight() * usual.get().height();
  }

  private boolean isBentDown(FaceSeen face) {
    return face.detail()
        .pose()
        .filter(it -> PosePolicy.isBentDown(it, policy.face().neutral()))
        .isPresent();
  }

  private static Optional<FaceSeen> alone(Seen it) {
    return it.faces().size() == 1 ? Optional.of(it.faces().getFirst()) : Optional.empty();
  }
}
