package org.invigil.adapter.out.storage.exam;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Enrolments;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.EnrolmentsContract;
import org.junit.jupiter.api.AfterEach;

class SqlEnrolmentsTest extends EnrolmentsContract {

  private final Storage storage = SharedStorage.open();
  private final Enrolments store = new SqlEnrolments(storage.database());

  @Override
  protected Enrolments store() {
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
