package org.invigil.application.port.in.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Exam;

/** An exams officer sees which exams a candidate is invited to, and which they could be. */
public interface SeeCandidateExams {

  Outcome handle(Command command);

  record Command(Actor by, CandidateId candidate) {}

  sealed interface Outcome {}

  /**
   * @param invited those that open first come first; practice comes last
   * @param others that are not over, in the same order
   */
  record Seen(List<InvitedTo> invited, List<Exam> others, Instant now) implements Outcome {

    public Seen {
      invited = List.copyOf(invited);
      others = List.copyOf(others);
    }
  }

  /**
   * @param linkUntil until when the link of the newest letter signs in
   * @param letters how many were sent
   */
  record InvitedTo(
      Exam exam,
      boolean guidelinesRead,
      int sessionsAllowed,
      Optional<Instant> linkUntil,
      int letters) {}

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
