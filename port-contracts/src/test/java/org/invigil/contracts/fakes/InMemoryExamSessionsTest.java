package org.invigil.contracts.fakes;

import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.ExamSessionsContract;

class InMemoryExamSessionsTest extends ExamSessionsContract {

  private final Memory memory = new Memory();
  private final InMemoryExamSessions sessions = new InMemoryExamSessions(memory);

  @Override
  protected ExamSessions store() {
    return sessions;
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
