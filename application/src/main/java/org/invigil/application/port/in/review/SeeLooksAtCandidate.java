package org.invigil.application.port.in.review;

import java.util.List;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;

/** Who looked at anything of this candidate, onboarding included, and when? */
public interface SeeLooksAtCandidate {

  Outcome handle(Command command);

  record Command(Actor by, CandidateId candidate) {}

  sealed interface Outcome {}

  /** Oldest first. */
  record Looks(List<SeeAccessLog.Look> looks) implements Outcome {

    public Looks {
      looks = List.copyOf(looks);
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }
}
