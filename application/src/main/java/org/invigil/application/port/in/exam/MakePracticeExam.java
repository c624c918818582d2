package org.invigil.application.port.in.exam;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;

/**
 * A member of staff makes a small exam that counts for nothing and invites themselves to it, to go
 * every way that a candidate goes: course, exam, approval, candidate and invitation in one.
 */
public interface MakePracticeExam {

  Outcome handle(Command command);

  record Command(Actor by) {}

  sealed interface Outcome {}

  /**
   * @param deadline of the invitation
   */
  record Made(ExamId exam, CandidateId candidate, Instant deadline) implements Outcome {}

  /** A part of it was refused, and nothing was made. */
  record Refused(Refusal why) implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return why.kind();
    }

    @Override
    public String code() {
      return why.code();
    }

    @Override
    public String sentence() {
      return why.sentence();
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
