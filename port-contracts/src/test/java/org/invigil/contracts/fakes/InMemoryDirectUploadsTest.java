package org.invigil.contracts.fakes;

import org.invigil.application.port.out.DirectUploads;
import org.invigil.application.port.out.EvidenceStore;
import org.invigil.contracts.DirectUploadsContract;

class InMemoryDirectUploadsTest extends DirectUploadsContract {

  private final Memory memory = new Memory();
  private final InMemoryEvidenceStore store = new InMemoryEvidenceStore(memory);
  private final InMemoryDirectUploads uploads = new InMemoryDirectUploads(store);

  @Override
  protected DirectUploads uploads() {
    return uploads;
  }

  @Override
  protected EvidenceStore store() {
    return store;
  }

  @Override
  protected void put(DirectUploads.Address address, byte[] body) {
    uploads.put(address, body);
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
