package org.invigil.adapter.out.storage.onboarding;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Onboardings;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.OnboardingsContract;
import org.junit.jupiter.api.AfterEach;

class SqlOnboardingsTest extends OnboardingsContract {

  private final Storage storage = SharedStorage.open();
  private final Onboardings kept = new SqlOnboardings(storage.database());

  @Override
  protected Onboardings store() {
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
