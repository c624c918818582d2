package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.ExamsContract;

class InMemoryExamsTest extends ExamsContract {

  private final Memory memory = new Memory();
  private final InMemoryExams store = new InMemoryExams(memory);

  @Override
  protected Exams store() {
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
