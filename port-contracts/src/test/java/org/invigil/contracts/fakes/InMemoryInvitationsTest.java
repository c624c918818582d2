package org.invigil.contracts.fakes;

import org.invigil.application.port.out.Invitations;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.InvitationsContract;

class InMemoryInvitationsTest extends InvitationsContract {

  private final Memory memory = new Memory();
  private final InMemoryInvitations store = new InMemoryInvitations(memory);

  @Override
  protected Invitations store() {
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
