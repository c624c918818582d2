package org.invigil.adapter.in.web.exam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.invigil.adapter.in.web.page.Form;

/**
 * Two people changed one plan. What only the other one changed is taken over; where both did, what
 * was typed here stays in its field. Either way the reader is told field by field.
 */
public record PlanMerge(Form form, List<Difference> differences) {

  /**
   * What somebody else changed.
   *
   * @param was before
   * @param is now
   * @param yours whether another value was typed here, which still stands in the form
   */
  public record Difference(String field, Set<String> was, Set<String> is, boolean yours) {}

  /**
   * @param before the form as it was opened
   * @param typed as it was sent
   * @param kept as the other one left it
   */
  static PlanMerge of(Form before, Form typed, Form kept) {
    var fields = new TreeMap<String, Collection<String>>();
    var differences = new ArrayList<Difference>();
    for (var field : PlanForm.FIELDS) {
      var was = PlanForm.values(before, field);
      var mine = PlanForm.values(typed, field);
      var theirs = PlanForm.values(kept, field);
      var untouched = mine.equals(was);
      fields.put(field, (untouched ? kept : typed).all(field));
      if (!theirs.equals(was) && !theirs.equals(mine)) {
        differences.add(new Difference(field, was, theirs, !untouched));
      }
    }
    return new PlanMerge(PlanForm.form(fields), differences);
  }
}
