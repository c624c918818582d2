package org.invigil.domain.flag;

import static java.util.Comparator.comparing;

import org.invigil.domain.flag.Observation.Seen;
import org.invigil.domain.session.ExamSessionId;

/** Puts an event of the camera itself into a flag. */
final class CameraFlags {

  private CameraFlags() {}

  static Flag covered(ExamSessionId session, FlagPolicy policy, Stretch<Seen> event) {
    var contrast = event.whats().stream().mapToDouble(CameraFlags::contrast).max().orElse(0);
    return SightFlags.seen(
        session,
        FlagKind.CAMERA_COVERED,
        event,
        comparing(CameraFlags::contrast),
        "a contrast of at least "
            + Words.number(policy.camera().covered().leastContrast())
            + " in good light",
        Words.number(contrast),
        "The camera showed nothing for "
            + Words.span(event.length())
            + ", as when it is covered; contrast at most "
            + Words.number(contrast)
            + ".");
  }

  static Flag frozen(ExamSessionId session, FlagPolicy policy, Stretch<Seen> event) {
    return SightFlags.seen(
        session,
        FlagKind.CAMERA_COVERED,
        "frozen",
        event,
        comparing(CameraFlags::change),
        "a change of at least " + Words.number(policy.camera().still()),
        Words.number(event.whats().stream().mapToDouble(CameraFlags::change).max().orElse(0)),
        "The camera showed the same picture of a face for " + Words.span(event.length()) + ".");
  }

  private static double contrast(Seen it) {
    return it.scene().map(Observation.Scene::contrast).orElse(0.0);
  }

  private static double change(Seen it) {
    return it.scene().map(scene -> scene.change().orElse(0)).orElse(0.0);
  }
}
