package org.invigil.contracts.fakes;

import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.ReviewsContract;

class InMemoryReviewsTest extends ReviewsContract {

  private final Memory memory = new Memory();
  private final InMemoryReviews store = new InMemoryReviews(memory);

  @Override
  protected InMemoryReviews store() {
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
