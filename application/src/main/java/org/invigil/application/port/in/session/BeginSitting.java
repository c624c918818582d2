package org.invigil.application.port.in.session;

import java.time.Instant;
import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.NamedDigest;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.ExamSessionId;

/** Check-in is complete: the exam begins, or goes on in its next sitting. */
public interface BeginSitting {

  Outcome handle(Command command);

  /** Asked twice for one check-in, it answers with the same sitting. */
  record Command(Actor by, CheckedIn checkedIn) {}

  sealed interface Outcome permits Begun, AlreadyOver, TimeIsUp, NoSuchExam, SessionRefusal {}

  /**
   * Recording starts now.
   *
   * @param dataKey seals the recording: 32 bytes in Base64, to be held in memory only
   * @param uploadToken can put missing pieces of this session and nothing else
   * @param deadline when time is up
   * @param newest of each stream, from the sittings before, as far as the server knows: a program
   *     that has nothing newer goes on from there
   */
  record Begun(
      ExamSessionId session,
      int sitting,
      String dataKey,
      String uploadToken,
      String examAddress,
      String contact,
      Instant serverTime,
      Instant deadline,
      List<NamedDigest> newest)
      implements Outcome {

    public Begun {
      newest = List.copyOf(newest);
    }

    @Override
    public String toString() {
      return "Begun[" + session + ", " + sitting + "]";
    }
  }

  /** The candidate has sat this exam, and no retake is left. */
  record AlreadyOver() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "session.already-over";
    }

    @Override
    public String sentence() {
      return "This exam is over. Ask your exams office whether you may sit it again.";
    }
  }

  /** The clock of the exam went on, and has run out. */
  record TimeIsUp() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }

    @Override
    public String code() {
      return "session.time-up";
    }

    @Override
    public String sentence() {
      return "The time of this exam is up. Report the problem to support if you lost time.";
    }
  }

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }
}
