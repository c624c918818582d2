package org.invigil.adapter.in.web.exam;

import java.util.List;
import org.invigil.adapter.in.web.page.Form;
import org.invigil.adapter.in.web.page.Words;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.SeeExamPlan;

/**
 * A plan as it stands in the form.
 *
 * @param version of the plan from which it was made
 * @param before that plan as fields, by which a change of somebody else is told later
 * @param trouble why it could not be kept; empty where nothing went wrong
 * @param differences what somebody else changed meanwhile
 */
public record Draft(
    PlanFields fields,
    String version,
    String before,
    String trouble,
    List<PlanMerge.Difference> differences) {

  public Draft {
    differences = List.copyOf(differences);
  }

  static Draft asKept(Words w, SeeExamPlan.Seen seen) {
    var kept = PlanForm.of(seen.exam().plan());
    return new Draft(
        new PlanFields(w, kept, ""),
        String.valueOf(seen.version()),
        PlanForm.encoded(kept),
        "",
        List.of());
  }

  /** As it was typed, with the version from which it was made. */
  static Draft refused(Words w, Form typed, Refusal why) {
    var wrong = PlanFields.wrongField(why.code(), typed);
    return new Draft(
        new PlanFields(w, typed, wrong),
        typed.text("version"),
        typed.raw("before"),
        PlanFields.said(w, wrong, why),
        List.of());
  }

  static Draft merged(Words w, SeeExamPlan.Seen seen, Form before, Form typed, String why) {
    var kept = PlanForm.of(seen.exam().plan());
    var merge = PlanMerge.of(before, typed, kept);
    return new Draft(
        new PlanFields(w, merge.form(), ""),
        String.valueOf(seen.version()),
        PlanForm.encoded(kept),
        why,
        merge.differences());
  }

  Draft because(String why) {
    return new Draft(fields, version, before, why, differences);
  }
}
