package org.invigil.application.service.exam;

import java.util.Optional;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.domain.retention.Shortening;
import org.invigil.domain.rule.Checked;

/** Reads what a course or an exam says about retention. */
final class Shortenings {

  private Shortenings() {}

  static Checked<Shortening> read(Optional<ExamTerm> wanted, RetentionPolicy institution) {
    return wanted
        .map(it -> Shortening.of(it, institution.exam()))
        .orElseGet(() -> new Checked.Valid<>(Shortening.NONE));
  }
}
