package org.invigil.contracts.fakes;

import org.invigil.application.port.out.DocumentChoices;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.DocumentChoice;

/** Choices of documents in memory. */
public final class InMemoryDocumentChoices extends InMemoryStore<DocumentChoice, InstitutionId>
    implements DocumentChoices {

  public InMemoryDocumentChoices(Memory memory) {
    super(memory, "document choices", DocumentChoice::institution);
  }
}
