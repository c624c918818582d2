package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Outbox;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.MovableClock;
import org.invigil.contracts.OutboxContract;

class InMemoryOutboxTest extends OutboxContract {

  private final Memory memory = new Memory();
  private final MovableClock clock = new MovableClock();
  private final InMemoryOutbox outbox = new InMemoryOutbox(memory, clock);

  @Override
  protected Outbox outbox() {
    return outbox;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return memory;
  }

  @Override
  protected MovableClock clock() {
    return clock;
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
