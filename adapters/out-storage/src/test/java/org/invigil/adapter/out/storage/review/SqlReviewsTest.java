package org.invigil.adapter.out.storage.review;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.contracts.ReviewsContract;
import org.junit.jupiter.api.AfterEach;

class SqlReviewsTest extends ReviewsContract {

  private final Storage storage = SharedStorage.open();
  private final SqlReviews store = new SqlReviews(storage.database());

  @Override
  protected SqlReviews store() {
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
