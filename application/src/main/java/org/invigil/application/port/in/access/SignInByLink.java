package org.invigil.application.port.in.access;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;

/** A candidate confirms that they want to come in by the personal link of their invitation. */
public interface SignInByLink {

  Outcome handle(Command command);

  record Command(String secret) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  record SignedIn(String token, Instant expires, CandidateId candidate, ExamId exam)
      implements Outcome {}

  record LinkNotGood() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.GONE;
    }

    @Override
    public String code() {
      return "access.link-not-good";
    }

    @Override
    public String sentence() {
      return "This link is not good any more. Use the newest letter, or ask your exams office for a"
          + " new one.";
    }
  }
}
