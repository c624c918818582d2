package org.invigil.contracts.fakes;

import java.util.List;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;

/** Institutions in memory. */
public final class InMemoryInstitutions extends InMemoryStore<Institution, InstitutionId>
    implements Institutions {

  public InMemoryInstitutions(Memory memory) {
    super(memory, "institutions", Institution::id);
  }

  @Override
  public List<Stored<Institution>> everyOne() {
    return all(it -> true);
  }
}
