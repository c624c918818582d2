package org.invigil.adapter.out.storage.checkin;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.LiveFaceChecks;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.LiveFaceChecksContract;
import org.junit.jupiter.api.AfterEach;

class SqlLiveFaceChecksTest extends LiveFaceChecksContract {

  private final Storage storage = SharedStorage.open();
  private final LiveFaceChecks kept = new SqlLiveFaceChecks(storage.database());

  @Override
  protected LiveFaceChecks store() {
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
