package org.invigil.adapter.out.storage.review;

import java.util.List;
import org.invigil.adapter.out.storage.sql.Database;
import org.invigil.adapter.out.storage.sql.Layout;
import org.invigil.adapter.out.storage.sql.SealedTable;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.ReviewId;

/** Reviews in PostgreSQL. */
public final class SqlReviews extends SealedTable<Review, ReviewId> implements Reviews {

  private static final int MOST = 100_000;

  public SqlReviews(Database database) {
    super(
        database,
        Layout.of("review", Review.class, Review::id, ReviewId::value)
            .ownedBy(it -> it.subject().session().value())
            .makingKeysFor(it -> it.subject().institution())
            .with("exam", it -> it.subject().exam())
            .with("state", it -> it.getClass().getSimpleName()));
  }

  @Override
  public List<Stored<Review>> of(ExamId exam) {
    return listBy("exam", exam, MOST);
  }

  @Override
  public boolean holds(ReviewId review) {
    return count("id = ?", review) > 0;
  }

  @Override
  public void erase(ReviewId review) {
    remove("id = ?", review);
  }
}
