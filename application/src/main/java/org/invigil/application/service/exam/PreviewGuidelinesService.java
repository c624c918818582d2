package org.invigil.application.service.exam;

import java.util.Optional;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.application.port.in.exam.PreviewGuidelines;
import org.invigil.application.port.out.Institutions;
import org.invigil.domain.access.Permission;
import org.invigil.domain.exam.ExamPlan;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleBroken;

/** Makes guidelines of a plan as far as it goes. */
public final class PreviewGuidelinesService implements PreviewGuidelines {

  private final Institutions institutions;

  public PreviewGuidelinesService(Institutions institutions) {
    this.institutions = institutions;
  }

  @Override
  public Outcome handle(Command command) {
    var by = command.by();
    var here = by.institution();
    var institution = institutions.find(here);
    var may =
        command
            .exam()
            .map(it -> Permission.PLAN_EXAM.heldBy(by, here, it))
            .orElseGet(() -> Permission.ARRANGE_EXAMS.heldBy(by, here));
    if (institution.isEmpty() || !may) {
      return new NotPermitted();
    }
    var reading = new ReadPlan(institution.get().value().settings());
    return reading
        .read(command.plan())
        .<Outcome>match(
            plan -> new Seen(Guidelines.of(plan), Optional.empty()),
            missing -> byRules(reading, command.plan(), missing));
  }

  private static Outcome byRules(ReadPlan reading, PlanWish plan, RuleBroken missing) {
    return reading
        .rules(plan.permits())
        .then(rules ->
            ExamPlan.readCaptures(plan.captures())
                .then(captures ->
                    new Checked.Valid<>(Guidelines.byRules(rules, captures, plan.lockDown()))))
        .match(it -> new Seen(it, Optional.of(missing)), Invalid::new);
  }
}
