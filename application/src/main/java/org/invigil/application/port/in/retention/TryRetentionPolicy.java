package org.invigil.application.port.in.retention;

import java.time.Instant;
import java.util.List;
import org.invigil.application.port.in.InvalidInput;
import org.invigil.application.port.in.Refusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.domain.rule.RuleBroken;

/**
 * A privacy officer sees what another policy would change before it is set. Dates that were shown
 * to candidates stay (RET-3), so it changes those of exams that candidates have not come to yet.
 */
public interface TryRetentionPolicy {

  Outcome handle(Command command);

  record Command(Actor by, ExamTerm exam, int onboardingDays) {}

  sealed interface Outcome {}

  /**
   * @param policy that would be set
   * @param examDates how many dates of exam data were shown and stay
   * @param onboardingDates how many dates of onboardings were shown and stay
   * @param changes of exams with a window, those that are erased first first
   */
  record Tried(RetentionPolicy policy, int examDates, int onboardingDates, List<Change> changes)
      implements Outcome {

    public Tried {
      changes = List.copyOf(changes);
    }
  }

  /**
   * @param candidates who are enrolled and were not shown a date yet
   * @param before their date as things are
   * @param after their date under the new policy
   */
  record Change(ExamId exam, String title, int candidates, Instant before, Instant after) {}

  record Invalid(RuleBroken broken) implements Outcome, InvalidInput {}

  record NotPermitted() implements Outcome, Refusal.NotPermitted {}
}
