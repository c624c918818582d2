package org.invigil.application.service.checkin;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.checkin.LiveFaceRefusal;
import org.invigil.application.port.out.LiveFaceChecks;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.checkin.Step;
import org.invigil.domain.flag.Detector;
import org.invigil.domain.liveness.LiveFaceCheck;

/** Where a live-face check is found, and whether it is asked for at all. */
public final class LiveFaceDesk {

  private final CheckInDesk desk;
  private final LiveFaceChecks checks;

  public LiveFaceDesk(CheckInDesk desk, LiveFaceChecks checks) {
    this.desk = desk;
    this.checks = checks;
  }

  /**
   * A detector that the exam turns off asks nothing, nor one that an adjustment mutes (CAN-4).
   * Where no face is scanned there is none to move.
   */
  boolean isAsked(CheckIn.InProgress of) {
    return of.progress().plan().steps().contains(Step.FACE_SCAN)
        && desk.terms(of).detectors().contains(Detector.LIVENESS);
  }

  Optional<Stored<LiveFaceCheck>> of(CheckIn checkIn) {
    return checks.find(checkIn.id());
  }

  void keep(Optional<Stored<LiveFaceCheck>> before, LiveFaceCheck now) {
    before.ifPresentOrElse(it -> checks.replace(it, now), () -> checks.add(now));
  }

  static LiveFaceCheck orNew(Optional<Stored<LiveFaceCheck>> found, CheckIn.InProgress of) {
    return found.map(Stored::value).orElseGet(() -> LiveFaceCheck.begin(of.id(), of.file()));
  }

  /** Digests of what this candidate sent in other check-ins. */
  Set<String> sentBefore(CheckIn than) {
    var digests = new HashSet<String>();
    checks.of(than.file().candidate()).stream()
        .map(Stored::value)
        .filter(it -> !it.id().equals(than.id()))
        .forEach(it -> digests.addAll(it.past().digests()));
    return digests;
  }

  /** Why a person looks at the session; whoever never tried has not shown a live face. */
  Set<Referral> referrals(CheckIn.InProgress checkIn) {
    return checkIn.scannedTheFaceItself() && isAsked(checkIn)
        ? orNew(of(checkIn), checkIn).referrals()
        : Set.of();
  }

  /** The challenge that is on the screen, or why these pictures answer none. */
  Answerable answerable(CheckIn.InProgress checkIn, String name) {
    var found = of(checkIn);
    if (!(found.map(Stored::value).orElse(null) instanceof LiveFaceCheck.Drawn drawn)
        || !drawn.is(name)) {
      return new No(
          isAsked(checkIn) ? LiveFaceRefusal.NOT_THIS_CHALLENGE : LiveFaceRefusal.NOT_ASKED);
    }
    return drawn.isTooLate(desk.now(), ShowLiveFaceService.POLICY)
        ? new No(LiveFaceRefusal.TOO_LATE)
        : new Yes(found.orElseThrow(), drawn);
  }

  /** Whether pictures can be an answer. */
  sealed interface Answerable {}

  record Yes(Stored<LiveFaceCheck> found, LiveFaceCheck.Drawn drawn) implements Answerable {}

  record No(LiveFaceRefusal reason) implements Answerable {}
}
