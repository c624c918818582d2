package org.invigil.adapter.out.storage.review;

import org.invigil.adapter.out.storage.SharedStorage;
import org.invigil.adapter.out.storage.Storage;
import org.invigil.adapter.out.storage.session.SqlExamSessions;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.ReviewPlaces;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.contracts.ReviewPlacesContract;
import org.junit.jupiter.api.AfterEach;

class SqlReviewPlacesTest extends ReviewPlacesContract {

  private final Storage storage = SharedStorage.open();
  private final ReviewPlaces places = new SqlReviewPlaces(storage.database());
  private final ExamSessions sessions = new SqlExamSessions(storage.database());
  private final Reviews reviews = new SqlReviews(storage.database());
  private final SessionFlags flags = new SqlSessionFlags(storage.database());

  @Override
  protected ReviewPlaces places() {
    return places;
  }

  @Override
  protected ExamSessions sessions() {
    return sessions;
  }

  @Override
  protected Reviews reviews() {
    return reviews;
  }

  @Override
  protected SessionFlags flags() {
    return flags;
  }

  @AfterEach
  void close() {
    storage.close();
  }
}
