package org.invigil.contracts.fakes;

import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.ReviewPlaces;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.contracts.ReviewPlacesContract;

class InMemoryReviewPlacesTest extends ReviewPlacesContract {

  private final Memory memory = new Memory();
  private final InMemoryExamSessions sessions = new InMemoryExamSessions(memory);
  private final InMemoryReviews reviews = new InMemoryReviews(memory);
  private final InMemorySessionFlags flags = new InMemorySessionFlags(memory);
  private final InMemoryReviewPlaces places =
      new InMemoryReviewPlaces(memory, sessions, reviews, flags);

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
}
