package org.invigil.contracts.fakes;

import org.invigil.application.port.out.StaffAccounts;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.StaffAccountsContract;

class InMemoryStaffAccountsTest extends StaffAccountsContract {

  private final Memory memory = new Memory();
  private final InMemoryStaffAccounts store = new InMemoryStaffAccounts(memory);

  @Override
  protected StaffAccounts store() {
    return store;
  }

  @Override
  protected UnitOfWork unitOfWork() {
    return memory;
  }

  @Override
  protected void goDown() {
    memory.goDown();
  }
}
