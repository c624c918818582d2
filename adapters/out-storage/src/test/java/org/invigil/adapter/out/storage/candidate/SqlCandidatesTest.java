package org.invigil.adapter.out.storage.candidate;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Candidates;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.CandidatesContract;
import org.junit.jupiter.api.AfterEach;

class SqlCandidatesTest extends CandidatesContract {

  private final Storage storage = SharedStorage.open();
  private final Candidates store = new SqlCandidates(storage.database());

  @Override
  protected Candidates store() {
    return store;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return storage.unitOfWork();
  }

  @Override
  protected void goDown() {
    storage.close();
  }

  @AfterEach
  void close() {
    storage.close();
  }
}
