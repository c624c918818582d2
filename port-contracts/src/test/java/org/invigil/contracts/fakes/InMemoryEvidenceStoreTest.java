package org.invigil.contracts.fakes;

import org.invigil.application.port.out.EvidenceStore;
import org.invigil.contracts.EvidenceStoreContract;

class InMemoryEvidenceStoreTest extends EvidenceStoreContract {

  private final Memory memory = new Memory();
  private final InMemoryEvidenceStore store = new InMemoryEvidenceStore(memory);

  @Override
  protected EvidenceStore store() {
    return store;
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
