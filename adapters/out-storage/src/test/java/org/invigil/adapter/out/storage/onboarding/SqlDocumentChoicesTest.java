package org.invigil.adapter.out.storage.onboarding;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.DocumentChoices;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.DocumentChoicesContract;
import org.junit.jupiter.api.AfterEach;

class SqlDocumentChoicesTest extends DocumentChoicesContract {

  private final Storage storage = SharedStorage.open();
  private final DocumentChoices store = new SqlDocumentChoices(storage.database());

  @Override
  protected DocumentChoices store() {
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
