package org.invigil.adapter.out.storage.retention;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.RetainedThings;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.RetainedThingsContract;
import org.junit.jupiter.api.AfterEach;

class SqlRetainedThingsTest extends RetainedThingsContract {

  private final Storage storage = SharedStorage.open();
  private final RetainedThings store = new SqlRetainedThings(storage.database());

  @Override
  protected RetainedThings store() {
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
