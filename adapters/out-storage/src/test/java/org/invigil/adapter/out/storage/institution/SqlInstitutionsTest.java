package org.invigil.adapter.out.storage.institution;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Institutions;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.InstitutionsContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class SqlInstitutionsTest extends InstitutionsContract {

  private final Storage storage = SharedStorage.open();
  private final Institutions store = new SqlInstitutions(storage.database());

  @BeforeEach
  void notSetUp() {
    SharedStorage.tamper("delete from set_up");
  }

  @Override
  protected Institutions store() {
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
