package org.invigil.domain.onboarding;

import java.util.Objects;
import org.invigil.domain.institution.InstitutionId;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;

/**
 * Which documents an institution accepts (ONB-6). An exams officer chooses them, and may choose
 * anew at any time; what was submitted before is judged by what holds when it is submitted.
 */
@AggregateRoot
public record DocumentChoice(@Identity InstitutionId institution, AcceptedDocuments accepted) {

  public DocumentChoice {
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(accepted, "accepted");
  }

  public DocumentChoice choose(AcceptedDocuments others) {
    return new DocumentChoice(institution, others);
  }
}
