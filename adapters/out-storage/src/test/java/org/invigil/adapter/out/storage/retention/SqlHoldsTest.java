package org.invigil.adapter.out.storage.retention;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Holds;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.HoldsContract;
import org.junit.jupiter.api.AfterEach;

class SqlHoldsTest extends HoldsContract {

  private final Storage storage = SharedStorage.open();
  private final Holds store = new SqlHolds(storage.database());

  @Override
  protected Holds store() {
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
