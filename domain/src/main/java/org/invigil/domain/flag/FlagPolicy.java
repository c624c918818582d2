package org.invigil.domain.flag;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.invigil.domain.picture.FaceMatchPolicy;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.picture.LightPolicy;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * Where measured numbers become events. Made for one look a second.
 *
 * @param tolerances by kind; a kind that is missing uses {@link #OTHERWISE}
 * @param sureOfAFace a face of exactly this detector confidence counts as a person; above the
 *     detector's own 0.65, so that a pattern on a wall does not. Chosen, not tuned
 * @param sureOfASign another detector's finding of exactly this confidence counts. Chosen, not
 *     tuned
 * @param faceMatch below {@code refer} a face is of somebody else
 * @param light below {@code least} a picture is too dark to look for a face
 * @param edgeOfABreak absence this long before a declared break begins, or after it ends, belongs
 *     to the break: nobody presses a button and vanishes in the same second
 * @param speech when a second holds speech
 * @param face when a face points away, is hidden, or can be compared
 * @param camera when the camera shows nothing, or the same again and again
 * @param things when what looks like a telephone or a book counts
 * @param off the detectors that are turned off; what they would have seen raises nothing
 */
@ValueObject
public record FlagPolicy(
    Map<FlagKind, Tolerance> tolerances,
    double sureOfAFace,
    double sureOfASign,
    FaceMatchPolicy faceMatch,
    LightPolicy light,
    Duration edgeOfABreak,
    SpeechPolicy speech,
    FacePolicy face,
    CameraPolicy camera,
    ThingPolicy things,
    Set<Detector> off) {

  /** For kinds measured in pictures and sound. */
  public static final Tolerance OTHERWISE = Tolerance.ofSeconds(3, 3);

  /** For kinds that the program records with their length: however short, it happened. */
  private static final Tolerance AS_RECORDED = Tolerance.ofSeconds(3, 0);

  /** Things are looked for once in ten seconds; one glance that misses them ends no event. */
  private static final int BETWEEN_GLANCES = 15;

  public static final FlagPolicy DEFAULT =
      new FlagPolicy(
          Map.ofEntries(
              entry(FlagKind.OFF_CAMERA, Tolerance.ofSeconds(3, 6)),
              entry(FlagKind.RECORDING_GAP, Tolerance.ofSeconds(3, 2)),
              entry(FlagKind.LOOKING_AWAY, Tolerance.ofSeconds(2, 5)),
              entry(FlagKind.FACE_COVERED, Tolerance.ofSeconds(3, 5)),
              entry(FlagKind.CAMERA_COVERED, Tolerance.ofSeconds(3, 5)),
              entry(FlagKind.PHONE, Tolerance.ofSeconds(BETWEEN_GLANCES, 1)),
              entry(FlagKind.BOOK_OR_NOTES, Tolerance.ofSeconds(BETWEEN_GLANCES, 3)),
              entry(FlagKind.INTERRUPTION, AS_RECORDED),
              entry(FlagKind.PHONE_CAMERA_LOST, AS_RECORDED),
              entry(FlagKind.FORBIDDEN_PROGRAM, AS_RECORDED),
              entry(FlagKind.FORBIDDEN_PAGE, AS_RECORDED),
              entry(FlagKind.SECOND_DISPLAY, AS_RECORDED)),
          0.9,
          0.9,
          FaceMatchPolicy.MEASURED_ON_LFW,
          LightPolicy.CHOSEN,
          Duration.ofSeconds(3),
          SpeechPolicy.MEASURED,
          FacePolicy.CHOSEN,
          CameraPolicy.CHOSEN,
          ThingPolicy.CHOSEN,
          Set.of());

  public FlagPolicy {
    tolerances = Map.copyOf(tolerances);
    off = Set.copyOf(off);
    if (edgeOfABreak.isNegative()) {
      throw new IllegalArgumentException("the edge of a break is not negative");
    }
  }

  public FlagPolicy with(FlagKind kind, Tolerance tolerance) {
    var changed = new EnumMap<FlagKind, Tolerance>(FlagKind.class);
    changed.putAll(tolerances);
    changed.put(kind, tolerance);
    return with(changed, face, off);
  }

  /** With the pose that a candidate had at check-in. */
  public FlagPolicy with(HeadPose own) {
    return with(tolerances, face.with(own), off);
  }

  private FlagPolicy with(
      Map<FlagKind, Tolerance> changed, FacePolicy faces, Set<Detector> detectors) {
    return new FlagPolicy(
        changed,
        sureOfAFace,
        sureOfASign,
        faceMatch,
        light,
        edgeOfABreak,
        speech,
        faces,
        camera,
        things,
        detectors);
  }

  /** With what an exam sets itself; the rest stays. */
  public FlagPolicy with(OwnTolerances own) {
    var policy = with(tolerances, face, own.off());
    for (var each : own.byKind().entrySet()) {
      policy = policy.with(each.getKey(), each.getValue());
    }
    return policy;
  }

  /** With these turned off too. */
  public FlagPolicy without(Set<Detector> detectors) {
    var fewer = EnumSet.noneOf(Detector.class);
    fewer.addAll(off);
    fewer.addAll(detectors);
    return with(tolerances, face, fewer);
  }

  /** Whether a detector that is turned off would have raised it. */
  boolean isOff(FlagKind kind) {
    return off.stream().anyMatch(it -> it.kinds().contains(kind));
  }

  public Tolerance tolerance(FlagKind kind) {
    return tolerances.getOrDefault(kind, OTHERWISE);
  }
}
