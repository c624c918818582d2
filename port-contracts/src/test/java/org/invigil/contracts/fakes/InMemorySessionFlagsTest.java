package org.invigil.contracts.fakes;

import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.SessionFlagsContract;

class InMemorySessionFlagsTest extends SessionFlagsContract {

  private final Memory memory = new Memory();
  private final InMemorySessionFlags store = new InMemorySessionFlags(memory);

  @Override
  protected InMemorySessionFlags store() {
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
