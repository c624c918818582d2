package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.HoldsContract;

class InMemoryHoldsTest extends HoldsContract {

  private final Memory memory = new Memory();
  private final InMemoryHolds store = new InMemoryHolds(memory);

  @Override
  protected Holds store() {
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
