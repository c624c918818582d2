package org.invigil.adapter.out.storage.checkin;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.CheckIns;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.CheckInsContract;
import org.junit.jupiter.api.AfterEach;

class SqlCheckInsTest extends CheckInsContract {

  private final Storage storage = SharedStorage.open();
  private final CheckIns kept = new SqlCheckIns(storage.database());

  @Override
  protected CheckIns store() {
    return kept;
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
