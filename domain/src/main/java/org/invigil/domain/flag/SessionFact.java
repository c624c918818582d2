package org.invigil.domain.flag;

import java.time.Duration;
import java.time.Instant;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.checkin.Referral;
import org.jmolecules.ddd.annotation.ValueObject;

/** What the session itself knows to have happened; nothing here was measured in a picture. */
@ValueObject
public sealed interface SessionFact {

  /** When it began. */
  Instant from();

  /** When it was over; the same moment for what has no length. */
  Instant to();

  /** Something that happened at one moment. */
  sealed interface Moment extends SessionFact {

    Instant at();

    @Override
    default Instant from() {
      return at();
    }

    @Override
    default Instant to() {
      return at();
    }
  }

  /** A declared break that is over; one of exactly {@code limit} is within the rule. */
  record BreakTaken(Instant from, Instant to, Duration limit) implements SessionFact {}

  /** A declared break from which nobody has come back by {@code to}, the last moment known. */
  record BreakOpen(Instant from, Instant to, Duration limit) implements SessionFact {}

  /** A proctor paused the session: the candidate need not be at the desk. */
  record Paused(Instant from, Instant to) implements SessionFact {}

  /** The program ended without being told to, and the session went on later. */
  record Interrupted(Instant from, Instant to) implements SessionFact {}

  /** Time of a stream that no kept segment covers. */
  record RecordingGap(String stream, Instant from, Instant to, String cause)
      implements SessionFact {}

  /** The phone's camera was away. */
  record PhoneCameraLost(Instant from, Instant to) implements SessionFact {}

  /** The candidate declared that they upload handwritten answers by phone. */
  record PhoneDeclaredUploading(Instant from, Instant to) implements SessionFact {}

  /** A program ran. */
  record ProgramSeen(String name, Instant from, Instant to) implements SessionFact {}

  /** A page was open. */
  record PageSeen(String address, Instant from, Instant to) implements SessionFact {}

  /** So many displays were connected. */
  record DisplaysSeen(int count, Instant from, Instant to) implements SessionFact {}

  /** The candidate got past the face scan by a code. */
  record IdentityByCode(Instant at) implements Moment {}

  /** Another document than in onboarding was shown. */
  record DocumentChanged(Instant at) implements Moment {}

  /** At check-in, a sign spoke against a living face before a camera. */
  record LiveFaceInDoubt(Instant at, Referral why) implements Moment {}

  /** No machine could tell; a person compares by eye. */
  record LeftToCompare(Instant at, ToCompare.What what) implements Moment {}

  /** A piece of the recording is not what it should be. */
  record EvidenceAltered(Instant at, String detail) implements Moment {}

  /** The candidate left the locked window. */
  record LockDownLeft(Instant at) implements Moment {}

  /** A proctor marked a moment, in their own words. */
  record RaisedByProctor(Instant at, StaffId by, String text) implements Moment {}
}
