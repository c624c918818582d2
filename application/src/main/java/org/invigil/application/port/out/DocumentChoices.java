package org.invigil.application.port.out;

import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.AcceptedDocuments;
import org.invigil.domain.onboarding.DocumentChoice;

/** Which documents each institution accepts, where it chose. */
public interface DocumentChoices extends Store<DocumentChoice, InstitutionId> {

  /** The usual documents where an institution chose nothing. */
  default AcceptedDocuments of(InstitutionId institution) {
    return find(institution).map(it -> it.value().accepted()).orElse(AcceptedDocuments.USUAL);
  }
}
