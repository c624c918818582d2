package org.invigil.application.port.in.candidate;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.candidate.RemoteRequest;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.rule.RuleBroken;

/** A candidate asks to sit an exam remotely, or to be proctored in another way (CAN-5). */
public interface RequestRemoteSitting {

  Outcome handle(Command command);

  record Command(
      Actor by, CandidateId candidate, ExamId exam, RemoteRequest.Way way, String words) {
    @Override
    public String toString() {
      return "Command[hidden]";
    }
  }

  sealed interface Outcome {}

  record Asked() implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

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
