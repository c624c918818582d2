package org.invigil.application.service.checkin;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.invigil.application.port.in.checkin.ShowLiveFace;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.Vision;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.liveness.FaceSeen;
import org.invigil.domain.liveness.FilmedAnswer;
import org.invigil.domain.liveness.FrameSeen;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.picture.FaceSighting;
import org.invigil.domain.picture.FaceTemplate;
import org.invigil.domain.picture.HeadPose;
import org.invigil.domain.picture.PictureMeasurement;

/** Measures the pictures of somebody who was asked to move. */
public final class MovingFaces {

  /** What has to be measured of each picture. */
  public static final Set<Detector> WANTED =
      Set.of(Detector.FACES, Detector.IDENTITY, Detector.POSE, Detector.LIVENESS);

  /** Enough to tell pictures apart. */
  private static final int DIGEST_BYTES = 12;

  private final Vision vision;
  private final Onboardings onboardings;

  public MovingFaces(Vision vision, Onboardings onboardings) {
    this.vision = vision;
    this.onboardings = onboardings;
  }

  FilmedAnswer measure(ShowLiveFace.Command came, CheckIn of) {
    var enrolled =
        onboardings
            .of(of.file().candidate())
            .filter(it -> it.value() instanceof Onboarding.Approved)
            .map(it -> ((Onboarding.Approved) it.value()).likeness())
            .orElseGet(List::of);
    return new FilmedAnswer(
        came.device(),
        came.lit(),
        came.pictures().stream().map(it -> frame(it, enrolled)).toList());
  }

  private FrameSeen frame(ShowLiveFace.Picture picture, List<FaceTemplate> enrolled) {
    var face =
        vision.measure(picture.bytes(), WANTED) instanceof Vision.Measured(var seen)
            ? face(seen, enrolled)
            : Optional.<FaceSeen>empty();
    return new FrameSeen(picture.at(), digest(picture.bytes()), face);
  }

  /** A picture that cannot be read shows no face; of several the largest moves. */
  public static Optional<FaceSeen> face(PictureMeasurement seen, List<FaceTemplate> enrolled) {
    return seen.faces().stream()
        .max(Comparator.comparingDouble(it -> it.box().width() * it.box().height()))
        .flatMap(it -> it.detail().pose().map(pose -> face(it, pose, enrolled)));
  }

  private static FaceSeen face(FaceSighting it, HeadPose pose, List<FaceTemplate> enrolled) {
    return new FaceSeen(
        pose,
        it.detail().eyes().orElse(0),
        it.light(),
        it.detail().live(),
        enrolled.isEmpty()
            ? OptionalDouble.empty()
            : enrolled.stream().mapToDouble(own -> own.similarityTo(it.template())).max());
  }

  /** The first bytes of a SHA-256, in hexadecimal digits. */
  public static String digest(byte[] picture) {
    try {
      var whole = MessageDigest.getInstance("SHA-256").digest(picture);
      return HexFormat.of().formatHex(whole, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
