package org.invigil.application.port.in.checkin;

import org.invigil.application.port.in.BrokenRule;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.ConsentText;
import org.invigil.domain.checkin.Way;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.rule.RuleBroken;

/**
 * A candidate wants to sit an exam: a check-in is begun, or the unfinished one goes on. After an
 * interruption it starts again, except for steps that the institution keeps for a time.
 */
public interface BeginCheckIn {

  Outcome handle(Command command);

  record Command(Actor by, ExamId exam, Way way) {}

  sealed interface Outcome {}

  record Begun(CheckIn.InProgress checkIn, ConsentText consent) implements Outcome {}

  /** Without an approved onboarding nobody sits an exam (ONB-1). */
  record NotOnboarded() implements Outcome, Refusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }

    @Override
    public String code() {
      return "check-in.not-onboarded";
    }

    @Override
    public String sentence() {
      return "Your onboarding is not approved. Finish it first, or ask your exams office.";
    }
  }

  /** "Go to test" is not active, or the exam may not be sat like this. */
  record NotOpen(RuleBroken broken) implements Outcome, BrokenRule {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NoExam() implements Outcome, Refusal.NotFound {
    @Override
    public String what() {
      return "exam";
    }
  }

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
