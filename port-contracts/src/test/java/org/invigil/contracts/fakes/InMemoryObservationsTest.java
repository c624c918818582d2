package org.invigil.contracts.fakes;

import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.ObservationsContract;

class InMemoryObservationsTest extends ObservationsContract {

  private final Memory memory = new Memory();
  private final InMemoryObservations store = new InMemoryObservations(memory);

  @Override
  protected InMemoryObservations store() {
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
