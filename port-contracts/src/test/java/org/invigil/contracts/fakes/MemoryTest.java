package org.invigil.contracts.fakes;

import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.UnitOfWorkContract;

class MemoryTest extends UnitOfWorkContract {

  private static final class Marks extends InMemoryStore<String, String> {
    Marks(Memory memory) {
      super(memory, "marks", mark -> mark);
    }
  }

  private final Memory memory = new Memory();
  private final Marks marks = new Marks(memory);

  @Override
  protected UnitOfWork unitOfWork() {
    return memory;
  }

  @Override
  protected void write(String mark) {
    marks.add(mark);
  }

  @Override
  protected boolean isWritten(String mark) {
    return marks.find(mark).isPresent();
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
