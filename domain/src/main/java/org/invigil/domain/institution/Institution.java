package org.invigil.domain.institution;

import java.time.Instant;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/** The school or university that hosts exams. It is set up once and chooses its settings. */
@AggregateRoot
public record Institution(
    @Identity InstitutionId id, String name, InstitutionSettings settings, Instant since) {

  public Institution {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an institution has a name");
    }
  }

  public Institution choose(InstitutionSettings chosen) {
    return new Institution(id, name, chosen, since);
  }
}
