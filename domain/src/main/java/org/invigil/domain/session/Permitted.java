package org.invigil.domain.session;

import java.util.Objects;
import java.util.Set;
import org.invigil.domain.candidate.Adjustments;
import org.invigil.domain.exam.ExamRules;
import org.invigil.domain.flag.Detector;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What the exam's rules and the candidate's adjustments permitted when the session began. It raises
 * no flag (FLG-4), whatever is changed afterwards: what was permitted then stays permitted, what
 * was not does not become so.
 *
 * @param detectorsOff those that the institution had turned off
 */
@ValueObject
public record Permitted(ExamRules rules, Adjustments adjustments, Set<Detector> detectorsOff) {

  public static final Permitted NOTHING = new Permitted(ExamRules.STRICT, Adjustments.NONE);

  /** Every detector may look. */
  public Permitted(ExamRules rules, Adjustments adjustments) {
    this(rules, adjustments, Set.of());
  }

  public Permitted {
    detectorsOff = Set.copyOf(detectorsOff);
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(adjustments, "adjustments");
  }
}
