package org.invigil.contracts.fakes;

import org.invigil.application.port.out.AccessLog;
import org.invigil.application.port.out.Keys;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.AccessLogContract;

class InMemoryAccessLogTest extends AccessLogContract {

  private final Memory memory = new Memory();
  private final InMemoryKeys keys = new InMemoryKeys(memory);
  private final InMemoryAccessLog log = new InMemoryAccessLog(memory, keys);

  @Override
  protected AccessLog log() {
    return log;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return memory;
  }

  @Override
  protected Keys keys() {
    return keys;
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
