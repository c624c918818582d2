package org.invigil.application.service.flag;

import java.time.InstantSource;
import org.invigil.application.port.in.flag.RecomputeFlags;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.Stored;
import org.invigil.application.port.out.UnitOfWork;
import org.invigil.domain.flag.FoundFlags;
import org.invigil.domain.review.Review;
import org.invigil.domain.session.ExamSession;

/**
 * Keeps what is found in a session. It reads what was kept before it looks at what is known, so
 * that of two who recompute at once the one that knew less has to begin again.
 */
public final class RecomputeFlagsService implements RecomputeFlags {

  private final ExamSessions sessions;
  private final FlagsOfSession flags;
  private final SessionFlags found;
  private final Reviews reviews;
  private final UnitOfWork work;
  private final InstantSource time;

  public RecomputeFlagsService(
      ExamSessions sessions,
      FlagsOfSession flags,
      SessionFlags found,
      Reviews reviews,
      UnitOfWork work,
      InstantSource time) {
    this.sessions = sessions;
    this.flags = flags;
    this.found = found;
    this.reviews = reviews;
    this.work = work;
    this.time = time;
  }

  @Override
  public Outcome handle(Command command) {
    return work.inOne(() ->
        sessions
            .find(command.session())
            .<Outcome>map(it -> recompute(it.value()))
            .orElseGet(NoSuchSession::new));
  }

  private Recomputed recompute(ExamSession session) {
    var before = found.find(session.id());
    var findings = flags.findAnew(session);
    var now =
        new FoundFlags(session.id(), session.plan().institution(), session.plan().exam(), findings);
    before.ifPresentOrElse(it -> replaceIfChanged(it, now), () -> found.add(now));
    if (session instanceof ExamSession.Over) {
      openReview(session);
    }
    return new Recomputed(findings);
  }

  private void replaceIfChanged(Stored<FoundFlags> before, FoundFlags now) {
    if (!before.value().equals(now)) {
      found.replace(before, now);
    }
  }

  private void openReview(ExamSession session) {
    if (reviews.find(Review.idOf(session.id())).isEmpty()) {
      var plan = session.plan();
      reviews.add(
          Review.open(
              new Review.Subject(plan.id(), plan.institution(), plan.exam(), plan.candidate()),
              time.instant()));
    }
  }
}
