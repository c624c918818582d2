package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.OnboardingsContract;

class InMemoryOnboardingsTest extends OnboardingsContract {

  private final Memory memory = new Memory();
  private final Onboardings store = new InMemoryOnboardings(memory);

  @Override
  protected Onboardings store() {
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
