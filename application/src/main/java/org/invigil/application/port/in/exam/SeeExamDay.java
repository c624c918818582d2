package org.invigil.application.port.in.exam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Exam;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Reopening;
import org.invigil.domain.session.ExamSessionId;

/**
 * How does an exam go, candidate by candidate (SUP-2)? Nothing of a recording is shown, and no
 * adjustment.
 */
public interface SeeExamDay {

  Outcome handle(Command command);

  /**
   * @param only one candidate of it; empty for all
   */
  record Command(Actor by, ExamId exam, Optional<CandidateId> only) {

    public Command(Actor by, ExamId exam) {
      this(by, exam, Optional.empty());
    }
  }

  sealed interface Outcome {}

  /**
   * @param all those who reported a problem first, then by stage, then by name
   */
  record Seen(Exam exam, List<Attending> all, Instant now) implements Outcome {

    public Seen {
      all = List.copyOf(all);
    }
  }

  /** Where a candidate is on the day, those who may need somebody first. */
  enum Stage {
    INTERRUPTED,
    PAUSED,
    ON_BREAK,
    CHECKING_IN,
    SITTING,
    ENDING,
    NOT_ONBOARDED,
    ONBOARDED,
    UPLOADING,
    NOT_PROCTORED,
    DONE
  }

  /**
   * @param since when the stage began, where a session or a check-in tells
   * @param deadline of a session that is under way
   * @param upload of a session that is over and whose recording is awaited; measured for the first
   *     thirty of them
   * @param problem whether a problem was reported and not answered
   * @param sessionsAllowed how often the exam may be sat, retakes included
   * @param reopenings oldest first
   */
  record Attending(
      CandidateId candidate,
      String name,
      Stage stage,
      boolean guidelinesRead,
      Optional<ExamSessionId> session,
      Optional<Instant> since,
      Optional<Instant> deadline,
      Optional<Upload> upload,
      boolean problem,
      int sessionsAllowed,
      List<Reopening> reopenings) {

    public Attending {
      reopenings = List.copyOf(reopenings);
    }

    @Override
    public String toString() {
      return "Attending[" + candidate + ", " + stage + "]";
    }
  }

  /** Pieces of a recording that are kept, and that are known to be missing. */
  record Upload(int kept, int missing) {

    /** 100 only when nothing is missing. */
    public int percent() {
      return missing == 0 ? 100 : (int) Math.min(99, 100L * kept / (kept + missing));
    }
  }

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
