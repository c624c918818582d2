package org.invigil.application.service.flag;

import java.util.List;
import org.invigil.application.port.out.ErasableData;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Observations;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.retention.Subject;
import org.invigil.domain.review.Review;
import org.invigil.domain.session.ExamSessionId;

/**
 * Observations, flags and reviews of a candidate's sessions. They are sealed under their session's
 * key, which is destroyed with the session's own data. Erase them before the sessions, by which
 * they are found.
 */
public final class ErasableFindings implements ErasableData {

  private static final int BATCH = 500;

  private final ExamSessions sessions;
  private final Observations observations;
  private final SessionFlags flags;
  private final Reviews reviews;
  private final UnitOfWork work;

  public ErasableFindings(
      ExamSessions sessions,
      Observations observations,
      SessionFlags flags,
      Reviews reviews,
      UnitOfWork work) {
    this.sessions = sessions;
    this.observations = observations;
    this.flags = flags;
    this.reviews = reviews;
    this.work = work;
  }

  @Override
  public String name() {
    return "observations, flags and reviews";
  }

  @Override
  public void destroyKeys(Subject subject) {
    // The session's key seals them and is the session's to destroy.
  }

  @Override
  public void eraseObjects(Subject subject) {
    // There are none: all of it is rows.
  }

  @Override
  public void eraseRows(Subject subject) {
    for (var session : sessions(subject)) {
      while (work.inOne(() -> observations.erase(session, BATCH)) > 0) {
        // until nothing is left
      }
      flags.erase(session);
      reviews.erase(Review.idOf(session));
    }
  }

  @Override
  public long remaining(Subject subject) {
    return sessions(subject).stream().mapToLong(this::remaining).sum();
  }

  private long remaining(ExamSessionId session) {
    return observations.count(session)
        + (flags.holds(session) ? 1 : 0)
        + (reviews.holds(Review.idOf(session)) ? 1 : 0);
  }

  private List<ExamSessionId> sessions(Subject subject) {
    return switch (subject) {
      case Subject.OnboardingData onboarding -> List.of();
      case Subject.ExamData(var candidate, var exam) -> sessions.idsOf(exam, candidate);
    };
  }
}
