package org.invigil.contracts.fakes;

import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.RetainedThingsContract;

class InMemoryRetainedThingsTest extends RetainedThingsContract {

  private final Memory memory = new Memory();
  private final InMemoryRetainedThings store = new InMemoryRetainedThings(memory);

  @Override
  protected RetainedThings store() {
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
