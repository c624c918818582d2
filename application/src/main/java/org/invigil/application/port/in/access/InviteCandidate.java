package org.invigil.application.port.in.access;

import java.time.Instant;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.InvitationId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.EnrolmentId;
import org.invigil.domain.exam.ExamId;

/** An exams officer invites a candidate to an exam: a letter with a personal link. */
public interface InviteCandidate {

  Outcome handle(Command command);

  record Command(Actor by, CandidateId candidate, ExamId exam, Instant deadline) {}

  sealed interface Outcome {}

  record Invited(InvitationId invitation, EnrolmentId enrolment) implements Outcome {}

  record DeadlinePassed() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.INVALID;
    }

    @Override
    public String code() {
      return "invitation.deadline-passed";
    }

    @Override
    public String sentence() {
      return "The deadline lies in the past. Choose a later one.";
    }
  }

  record NoSuchCandidate() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "candidate";
    }
  }

  record NoSuchExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
