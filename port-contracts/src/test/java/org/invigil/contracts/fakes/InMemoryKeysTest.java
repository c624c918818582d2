package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Keys;
import org.invigil.contracts.KeysContract;

class InMemoryKeysTest extends KeysContract {

  private final Memory memory = new Memory();
  private final InMemoryKeys keys = new InMemoryKeys(memory);

  @Override
  protected Keys keys() {
    return keys;
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
