package org.invigil.application.port.in.retention;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.domain.rule.RuleBroken;

/**
 * A privacy officer sets how long the institution keeps data (RET-1, RET-2). Dates already shown to
 * candidates stay.
 */
public interface SetRetentionPolicy {

  Outcome handle(Command command);

  record Command(Actor by, ExamTerm exam, int onboardingDays) {}

  sealed interface Outcome {}

  record PolicySet(RetentionPolicy policy) implements Outcome {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}
}
