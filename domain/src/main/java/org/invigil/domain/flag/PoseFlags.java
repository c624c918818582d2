package org.invigil.domain.flag;

import static java.util.Comparator.comparing;

import org.invigil.domain.flag.Observation.Seen;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.session.ExamSessionId;

/** Puts an event in how a face is held, or hidden, into a flag. */
final class PoseFlags {

  private PoseFlags() {}

  static Flag lookingAway(
      ExamSessionId session, FlagPolicy policy, FaceSights faces, Stretch<Seen> event) {
    var aside = most(faces, event, pose -> Math.abs(pose.from(policy.face().neutral()).yaw()));
    var up = most(faces, event, pose -> Math.abs(pose.from(policy.face().neutral()).pitch()));
    return SightFlags.seen(
        session,
        FlagKind.LOOKING_AWAY,
        event,
        comparing((Seen it) -> -turned(faces, policy, it)),
        "at most "
            + Math.round(policy.face().pose().mostYaw())
            + " degrees aside, "
            + Math.round(policy.face().pose().mostPitch())
            + " up or down; less of a head that points far from the camera or is hardly like"
            + " itself",
        aside + " aside, " + up + " up or down",
        "The head pointed away from the screen for "
            + Words.span(event.length())
            + ": up to "
            + aside
            + " degrees aside and "
            + up
            + " up or down.");
  }

  static Flag faceCovered(
      ExamSessionId session, FlagPolicy policy, FaceSights faces, Stretch<Seen> event) {
    var least = event.whats().stream().mapToDouble(PoseFlags::clarity).min().orElseThrow();
    return SightFlags.seen(
        session,
        FlagKind.FACE_COVERED,
        event,
        comparing(PoseFlags::clarity),
        "a clarity of at least "
            + Words.number(policy.face().covered().least())
            + faces
                .usual()
                .map(it ->
                    ", and a similarity of at least "
                        + Words.number(policy.face().covered().leastOfOwnLikeness() * it.likeness())
                        + " where it usually is "
                        + Words.number(it.likeness()))
                .orElse(""),
        Words.number(least) + similarity(event),
        "For "
            + Words.span(event.length())
            + " the face gave hardly a likeness, as one does of which much is hidden; lowest"
            + " clarity "
            + Words.number(least)
            + ".");
  }

  private static String similarity(Stretch<Seen> event) {
    var least =
        event.whats().stream()
            .flatMapToDouble(it -> it.faces().getFirst().similarity().stream())
            .min();
    return least.isPresent() ? ", similarity " + Words.number(least.getAsDouble()) : "";
  }

  private static double clarity(Seen it) {
    return it.faces().getFirst().detail().clarity().orElse(0);
  }

  private static double turned(FaceSights faces, FlagPolicy policy, Seen it) {
    return faces
        .pose(it)
        .map(pose -> pose.from(policy.face().neutral()))
        .map(from -> Math.max(Math.abs(from.yaw()), Math.abs(from.pitch())))
        .orElse(0.0);
  }

  private static long most(
      FaceSights faces,
      Stretch<Seen> event,
      java.util.function.ToDoubleFunction<HeadPose> measure) {
    return Math.round(
        event.whats().stream()
            .flatMap(it -> faces.pose(it).stream())
            .mapToDouble(measure)
            .max()
            .orElse(0));
  }
}
