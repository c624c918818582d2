package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.InstitutionsContract;

class InMemoryInstitutionsTest extends InstitutionsContract {

  private final Memory memory = new Memory();
  private final InMemoryInstitutions store = new InMemoryInstitutions(memory);

  @Override
  protected Institutions store() {
    return store;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return memory;
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
