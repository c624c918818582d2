package org.invigil.contracts.fakes;

import org.invigil.application.port.out.LiveFaceChecks;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.LiveFaceChecksContract;

class InMemoryLiveFaceChecksTest extends LiveFaceChecksContract {

  private final Memory memory = new Memory();
  private final LiveFaceChecks store = new InMemoryLiveFaceChecks(memory);

  @Override
  protected LiveFaceChecks store() {
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
