package org.invigil.domain.liveness;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.invigil.domain.checkin.CheckInFile;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * Within the face scan of a check-in a candidate is asked to look at a screen that lights up and
 * darkens, then to turn the head to both sides and to blink, in an order drawn for them alone. The
 * pictures are measured and thrown away. They may try three times, or say that they cannot; in
 * either case check-in goes on, and a person looks at the session later. Nobody is turned away.
 */
@AggregateRoot
public sealed interface LiveFaceCheck {

  /** The challenge with exactly this number is the last that is drawn. */
  int MOST_DRAWN = 3;

  /** That of the check-in. */
  @Identity
  CheckInId id();

  CheckInFile file();

  LiveFacePast past();

  static Waiting begin(CheckInId id, CheckInFile file) {
    return new Waiting(id, file, LiveFacePast.NOTHING);
  }

  /** How often a challenge can still be drawn. */
  default int left() {
    return this instanceof Waiting || this instanceof Drawn ? MOST_DRAWN - past().drawn() : 0;
  }

  /** Another one is drawn; the one before counts as tried. Only while {@link #left} is not 0. */
  default Drawn draw(DrawnChallenge challenge) {
    if (left() == 0) {
      throw new IllegalStateException("no challenge is left");
    }
    return new Drawn(id(), file(), past().drawingOne(), challenge);
  }

  /** "I cannot make these moves", or will not. */
  default Declined decline() {
    return new Declined(id(), file(), past());
  }

  /** Why a person looks at the session because of this; empty where nothing speaks for it. */
  default Set<Referral> referrals() {
    var why = EnumSet.noneOf(Referral.class);
    switch (this) {
      case Waiting _, Drawn _ -> why.add(Referral.LIVE_FACE_NOT_SHOWN);
      case Declined _ -> why.add(Referral.LIVE_FACE_DECLINED);
      case Shown _ -> {
        // The moves were made.
      }
    }
    past().signs().forEach(it -> why.add(referral(it)));
    return why;
  }

  private static Referral referral(Sign sign) {
    return switch (sign) {
      case VIRTUAL_CAMERA -> Referral.CAMERA_IS_A_PROGRAM;
      case FRAMES_REPEATED, FRAMES_SEEN_BEFORE, IMPOSSIBLE_TIMING -> Referral.PICTURES_REPLAYED;
      case LIGHT_NOT_FOLLOWED -> Referral.LIGHT_NOT_FOLLOWED;
      case ANOTHER_FACE -> Referral.ANOTHER_FACE_MOVED;
    };
  }

  /** Nothing is asked at the moment. */
  record Waiting(CheckInId id, CheckInFile file, LiveFacePast past) implements LiveFaceCheck {
    public Waiting {
      Objects.requireNonNull(past, "past");
    }
  }

  /** A challenge is on the screen. */
  record Drawn(CheckInId id, CheckInFile file, LiveFacePast past, DrawnChallenge challenge)
      implements LiveFaceCheck {

    public Drawn {
      Objects.requireNonNull(past, "past");
      Objects.requireNonNull(challenge, "challenge");
    }

    public boolean is(String name) {
      return challenge.name().equals(name);
    }

    /** What comes exactly at the end of its time still counts. */
    public boolean isTooLate(Instant now, LiveFacePolicy policy) {
      var given = policy.moves().longest().plus(DrawnChallenge.TO_SEND);
      return Duration.between(challenge.drawn(), now).compareTo(given) > 0;
    }

    /**
     * A challenge is answered once.
     *
     * @param before digests of what this candidate sent in other check-ins
     */
    public Judged answer(
        FilmedAnswer came, Set<String> before, Instant now, LiveFacePolicy policy) {
      var known = new HashSet<>(before);
      known.addAll(past.digests());
      var result = policy.judge(challenge, came, known, now);
      var further = past.with(result, came);
      return new Judged(
          result.conclusion() == LiveFaceResult.Conclusion.SHOWN
              ? new Shown(id, file, further)
              : new Waiting(id, file, further),
          result);
    }
  }

  /** A face made the moves. */
  record Shown(CheckInId id, CheckInFile file, LiveFacePast past) implements LiveFaceCheck {
    public Shown {
      Objects.requireNonNull(past, "past");
    }
  }

  /** The candidate said that they cannot. */
  record Declined(CheckInId id, CheckInFile file, LiveFacePast past) implements LiveFaceCheck {
    public Declined {
      Objects.requireNonNull(past, "past");
    }
  }

  /** An answer and what it told. */
  record Judged(LiveFaceCheck check, LiveFaceResult result) {}
}
