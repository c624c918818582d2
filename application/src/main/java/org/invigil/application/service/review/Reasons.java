package org.invigil.application.service.review;

import java.util.Optional;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.session.ExamSession;

/** When a verdict needs a reason. */
final class Reasons {

  private Reasons() {}

  /** Every verdict but clear; of a session that was not proctored, every one (SES-6). */
  static Optional<ReviewRefusal> check(Verdict.Kind kind, String reason, ExamSession session) {
    if (Notes.tooLong(reason)) {
      return Optional.of(Notes.TOO_LONG);
    }
    var needed = kind != Verdict.Kind.CLEAR || session instanceof ExamSession.NotProctored;
    return needed && reason.isBlank()
        ? Optional.of(
            new ReviewRefusal.Unfit("verdict.reason-missing", "Give the reason of the verdict."))
        : Optional.empty();
  }
}
