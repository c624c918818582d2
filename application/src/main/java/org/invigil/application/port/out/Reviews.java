package org.invigil.application.port.out;

import java.util.List;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.ReviewId;

/** Reviews in whatever state, sealed under the session's key; a session has one. */
public interface Reviews extends Store<Review, ReviewId> {

  /** All of an exam, in the order in which they were opened. */
  List<Stored<Review>> of(ExamId exam);

  /** Whether it is there, readable or not. */
  boolean holds(ReviewId review);

  /** Removes it; what is not there is ignored. */
  void erase(ReviewId review);
}
