package org.invigil.adapter.out.storage.exam;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Exams;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.ExamsContract;
import org.junit.jupiter.api.AfterEach;

class SqlExamsTest extends ExamsContract {

  private final Storage storage = SharedStorage.open();
  private final Exams store = new SqlExams(storage.database());

  @Override
  protected Exams store() {
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
