package org.invigil.application.port.in.exam;

import java.util.Optional;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.rule.RuleBroken;

/** What would a candidate read, if an exam were planned like this (EXM-4)? Nothing is kept. */
public interface PreviewGuidelines {

  Outcome handle(Command command);

  /**
   * @param exam that is being changed; empty for a new one
   */
  record Command(Actor by, Optional<ExamId> exam, PlanWish plan) {}

  sealed interface Outcome {}

  /**
   * @param missing what keeps the plan from being whole; then only what the rules say is shown
   */
  record Seen(Guidelines guidelines, Optional<RuleBroken> missing) implements Outcome {}

  /** The rules themselves break a limit. */
  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
