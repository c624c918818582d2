package org.invigil.application.port.in.candidate;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;

/**
 * An exams officer sees a candidate; candidates see themselves. Who marks exams sees neither
 * adjustments nor requests.
 */
public interface SeeCandidate {

  Outcome handle(Command command);

  record Command(Actor by, CandidateId candidate) {}

  sealed interface Outcome {}

  record Seen(Candidate candidate) implements Outcome {}

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
