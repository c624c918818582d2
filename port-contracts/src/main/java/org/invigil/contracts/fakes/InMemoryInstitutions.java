package org.invigil.contracts.fakes;

import java.util.List;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.institution.Institution;
import org.invigil.domain.institution.InstitutionId;

/** Institutions in memory. */
public final class InMemoryInstitutions extends InMemoryStore<Institution, InstitutionId>
    implements Institutions {

  private final Memory memory;
  private final Rows<Boolean, InstitutionId> setUp;

  public InMemoryInstitutions(Memory memory) {
    super(memory, "institutions", Institution::id);
    this.memory = memory;
    this.setUp = new Rows<>(memory, "institutions");
  }

  @Override
  public List<Stored<Institution>> everyOne() {
    return all(it -> true);
  }

  @Override
  public boolean setUp(Institution first) {
    synchronized (memory) {
      boolean isFirst = setUp.addUnlessThere(true, first.id()).isEmpty();
      if (isFirst) {
        add(first);
      }
      return isFirst;
    }
  }
}
