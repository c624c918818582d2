package org.invigil.adapter.out.storage.staff;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.InvitationsContract;
import org.junit.jupiter.api.AfterEach;

class SqlInvitationsTest extends InvitationsContract {

  private final Storage storage = SharedStorage.open();
  private final Invitations store = new SqlInvitations(storage.database());

  @Override
  protected Invitations store() {
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
