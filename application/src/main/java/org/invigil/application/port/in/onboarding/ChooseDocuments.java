package org.invigil.application.port.in.onboarding;

import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.onboarding.AcceptedDocuments;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleBroken;

/** An exams officer chooses which documents are accepted, and describes the institution's cards. */
public interface ChooseDocuments {

  Outcome handle(Command command);

  /**
   * Everything anew.
   *
   * @param accepted as it came from outside, with the rule that it breaks, if it does
   */
  record Command(Actor by, Checked<AcceptedDocuments> accepted) {}

  sealed interface Outcome {}

  record Chosen(AcceptedDocuments accepted) implements Outcome {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
