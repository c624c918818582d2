package org.invigil.application.port.in.exam;

import java.time.Instant;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.rule.RuleBroken;

/** An instructor re-opens an exam for one candidate, or allows a retake (EXM-6). */
public interface ReopenExam {

  Outcome handle(Command command);

  record Command(
      Actor by, ExamId exam, CandidateId candidate, boolean retake, Instant until, String reason) {}

  sealed interface Outcome {}

  record Reopened(int sessionsAllowed) implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record TimePassed() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "exam.reopened-in-the-past";
    }

    @Override
    public String sentence() {
      return "The time until which it is open again lies in the past.";
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
