package org.invigil.domain.retention;

import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/** What a course or an exam says about retention: nothing, or less than the institution (RET-3). */
@ValueObject
public sealed interface Shortening {

  Shortening NONE = new AsTheInstitution();

  record AsTheInstitution() implements Shortening {}

  record To(ExamTerm term) implements Shortening {}

  /**
   * The same number of days is not longer. Terms that count from different days cannot be compared;
   * there the earlier date is executed, so they never lengthen either.
   */
  static Checked<Shortening> of(ExamTerm wanted, ExamTerm institution) {
    return wanted.getClass() == institution.getClass() && wanted.days() > institution.days()
        ? Checked.broken(RuleCode.RETENTION_LENGTHENED, institution.days(), wanted.days())
        : new Checked.Valid<>(new To(wanted));
  }
}
