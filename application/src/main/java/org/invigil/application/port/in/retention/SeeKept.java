package org.invigil.application.port.in.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.Candidate;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.retention.Subject;

/** A privacy officer sees what is kept of one candidate, until when, and what a hold may name. */
public interface SeeKept {

  Outcome handle(Command command);

  record Command(Actor by, CandidateId candidate) {}

  sealed interface Outcome {}

  /** The onboarding first, then each exam that the candidate is enrolled in. */
  record Seen(Candidate candidate, List<Kept> kept) implements Outcome {

    public Seen {
      kept = List.copyOf(kept);
    }

    @Override
    public String toString() {
      return "Seen[" + kept.size() + "]";
    }
  }

  /**
   * @param exam its title; empty for the onboarding
   * @param due the date that was shown; empty where none was yet
   * @param held whether a hold keeps it beyond its date
   */
  record Kept(Subject subject, String exam, Optional<Instant> due, boolean held) {}

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
