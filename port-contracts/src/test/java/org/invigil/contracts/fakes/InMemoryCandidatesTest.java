package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.CandidatesContract;

class InMemoryCandidatesTest extends CandidatesContract {

  private final Memory memory = new Memory();
  private final InMemoryCandidates store = new InMemoryCandidates(memory);

  @Override
  protected Candidates store() {
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
