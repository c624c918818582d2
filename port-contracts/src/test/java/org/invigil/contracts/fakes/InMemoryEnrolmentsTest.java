package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.EnrolmentsContract;

class InMemoryEnrolmentsTest extends EnrolmentsContract {

  private final Memory memory = new Memory();
  private final InMemoryEnrolments store = new InMemoryEnrolments(memory);

  @Override
  protected Enrolments store() {
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
