package org.invigil.application.service.onboarding;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.invigil.application.port.in.onboarding.Standing;
import org.invigil.application.port.in.onboarding.TryPicture;
import org.invigil.application.port.in.picture.BadPicture;
import org.invigil.application.service.picture.PictureDesk;
import org.invigil.domain.access.Actor;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.Scan;
import org.invigil.domain.picture.DocumentScanPolicy;
import org.invigil.domain.picture.FaceScanPolicy;
import org.invigil.domain.picture.PictureFault;
import org.invigil.domain.picture.PictureMeasurement;

/**
 * Looks by the same policies as at a scan, without whom the face resembles and what is written on a
 * document: those cost most. Two looks run at once; who comes then is told so instead of waiting,
 * because a prompt that comes late helps nobody.
 */
public final class TryPictureService implements TryPicture {

  static final int MOST_BYTES = 300_000;
  private static final int AT_ONCE = 2;
  private static final Set<Detector> FACE =
      EnumSet.of(Detector.FACES, Detector.LIGHT, Detector.POSE);
  private static final Set<Detector> DOCUMENT = EnumSet.of(Detector.LIGHT);

  private final Semaphore looks = new Semaphore(AT_ONCE);
  private final OnboardingDesk desk;
  private final PictureDesk eyes;

  public TryPictureService(OnboardingDesk desk, PictureDesk eyes) {
    this.desk = desk;
    this.eyes = eyes;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Candidate candidate)) {
      return new NotPermitted();
    }
    return desk.of(candidate)
        .map(desk::asOfNow)
        .map(it -> it instanceof Onboarding.InAttempt ? look(command) : new NotNow(Standing.of(it)))
        .orElseGet(NoOnboarding::new);
  }

  private Outcome look(Command command) {
    if (command.bytes().length > MOST_BYTES) {
      return new NotAPicture(BadPicture.Problem.TOO_LARGE);
    }
    if (!looks.tryAcquire()) {
      return new Busy();
    }
    try {
      var detectors = command.kind() == Scan.Kind.FACE ? FACE : DOCUMENT;
      return switch (eyes.glance(command.bytes(), detectors)) {
        case PictureDesk.Bad(var problem) -> new NotAPicture(problem);
        case PictureDesk.NotSeen() -> new Busy();
        case PictureDesk.Seen(var measured) -> new Tried(judge(command.kind(), measured));
      };
    } finally {
      looks.release();
    }
  }

  private static Set<PictureFault> judge(Scan.Kind kind, PictureMeasurement measured) {
    return switch (kind) {
      case FACE -> FaceScanPolicy.CHOSEN.judge(measured);
      case DOCUMENT -> DocumentScanPolicy.CHOSEN.judge(measured);
    };
  }
}
