package org.invigil.adapter.out.storage.review;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.SessionFlagsContract;
import org.junit.jupiter.api.AfterEach;

class SqlSessionFlagsTest extends SessionFlagsContract {

  private final Storage storage = SharedStorage.open();
  private final SqlSessionFlags store = new SqlSessionFlags(storage.database());

  @Override
  protected SqlSessionFlags store() {
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
