package org.invigil.adapter.out.storage.session;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.ExamSessionsContract;
import org.junit.jupiter.api.AfterEach;

class SqlExamSessionsTest extends ExamSessionsContract {

  private final Storage storage = SharedStorage.open();
  private final ExamSessions store = new SqlExamSessions(storage.database());

  @Override
  protected ExamSessions store() {
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
