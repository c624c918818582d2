package org.invigil.domain.session;

import java.util.Objects;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the exam's rules and the candidate's adjustments permitted when the session began. It raises
 * no flag (FLG-4), whatever is changed afterwards: what was permitted then stays permitted, what
 * was not does not become so.
 */
@ValueObject
public record Permitted(ExamRules rules, Adjustments adjustments) {

  public static final Permitted NOTHING = new Permitted(ExamRules.STRICT, Adjustments.NONE);

  public Permitted {
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(adjustments, "adjustments");
  }
}
