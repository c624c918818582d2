package org.invigil.adapter.out.storage.staff;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.StaffAccountsContract;
import org.junit.jupiter.api.AfterEach;

class SqlStaffAccountsTest extends StaffAccountsContract {

  private final Storage storage = SharedStorage.open();
  private final StaffAccounts store = new SqlStaffAccounts(storage.database());

  @Override
  protected StaffAccounts store() {
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
