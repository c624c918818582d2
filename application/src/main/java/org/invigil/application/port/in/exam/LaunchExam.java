package org.invigil.application.port.in.exam;

import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.LaunchOrigin;
import org.invigil.domain.rule.RuleBroken;

/**
 * A candidate comes to an exam (EXM-5): from anywhere but an approved platform it is refused and
 * logged.
 */
public interface LaunchExam {

  Outcome handle(Command command);

  record Command(Actor by, ExamId exam, LaunchOrigin from) {}

  sealed interface Outcome {}

  record Admitted() implements Outcome {}

  record Refused(RuleBroken broken) implements Outcome, org.invigil.application.port.in.BrokenRule {
    @Override
    public Kind kind() {
      return Kind.NOT_PERMITTED;
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
