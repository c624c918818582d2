package org.invigil.contracts.fakes;

import java.util.List;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.ReviewId;

public final class InMemoryReviews extends InMemoryStore<Review, ReviewId> implements Reviews {

  public InMemoryReviews(Memory memory) {
    super(memory, "reviews", Review::id);
  }

  @Override
  public List<Stored<Review>> of(ExamId exam) {
    return all(it -> it.subject().exam().equals(exam));
  }

  @Override
  public boolean holds(ReviewId review) {
    return find(review).isPresent();
  }

  @Override
  public void erase(ReviewId review) {
    forget(it -> it.id().equals(review));
  }
}
