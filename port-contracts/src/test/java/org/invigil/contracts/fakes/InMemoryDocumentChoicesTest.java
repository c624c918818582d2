package org.invigil.contracts.fakes;

import org.invigil.application.port.out.DocumentChoices;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.DocumentChoicesContract;

class InMemoryDocumentChoicesTest extends DocumentChoicesContract {

  private final Memory memory = new Memory();
  private final InMemoryDocumentChoices store = new InMemoryDocumentChoices(memory);

  @Override
  protected DocumentChoices store() {
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
