package org.invigil.contracts.fakes;

import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.CheckInsContract;

class InMemoryCheckInsTest extends CheckInsContract {

  private final Memory memory = new Memory();
  private final CheckIns store = new InMemoryCheckIns(memory);

  @Override
  protected CheckIns store() {
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
