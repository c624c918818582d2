package org.invigil.application.service.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeReviewQueue;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.Stored;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.flag.FoundFlags;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.ReviewOrder;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;

/** The queue of the exams that the actor is assigned to, and of no other (REV-2). */
public final class SeeReviewQueueService implements SeeReviewQueue {

  private final ReviewDesk desk;
  private final ExamSessions sessions;
  private final Reviews reviews;
  private final SessionFlags found;
  private final FlagsOfSession flags;

  public SeeReviewQueueService(
      ReviewDesk desk,
      ExamSessions sessions,
      Reviews reviews,
      SessionFlags found,
      FlagsOfSession flags) {
    this.desk = desk;
    this.sessions = sessions;
    this.reviews = reviews;
    this.found = found;
    this.flags = flags;
  }

  @Override
  public Outcome handle(Command command) {
    if (!(command.by() instanceof Actor.Staff staff)
        || !(staff.is(Role.REVIEWER) || staff.is(Role.INSTRUCTOR))) {
      return new ReviewRefusal.NotYours();
    }
    var waiting = new ArrayList<ReviewOrder.Waiting>();
    staff.assignedExams().forEach(it -> waiting.addAll(waiting(it, staff)));
    return new Queue(ReviewOrder.of(waiting).stream().map(SeeReviewQueueService::told).toList());
  }

  private List<ReviewOrder.Waiting> waiting(ExamId exam, Actor.Staff staff) {
    Map<ExamSessionId, Review> begun = new HashMap<>();
    reviews.of(exam).forEach(it -> begun.put(it.value().subject().session(), it.value()));
    Map<ExamSessionId, List<Flag>> known = new HashMap<>();
    found.of(exam).forEach(it -> known.put(it.session(), flags(it)));
    return sessions.of(exam).stream()
        .map(Stored::value)
        .filter(it -> it.plan().institution().equals(staff.institution()))
        .filter(ExamSession.Over.class::isInstance)
        .map(ExamSession.Over.class::cast)
        .map(it -> waiting(it, begun, known))
        .toList();
  }

  private ReviewOrder.Waiting waiting(
      ExamSession.Over session,
      Map<ExamSessionId, Review> begun,
      Map<ExamSessionId, List<Flag>> known) {
    var id = session.id();
    var review = begun.get(id);
    var listed = known.get(id);
    return new ReviewOrder.Waiting(
        review == null ? desk.present(session, java.util.Optional.empty()) : review,
        listed == null ? flags.find(session).flags() : listed,
        !(session instanceof ExamSession.NotProctored),
        session.endedAt());
  }

  private static List<Flag> flags(FoundFlags found) {
    return found.findings().flags();
  }

  private static Waiting told(ReviewOrder.Place place) {
    var waiting = place.waiting();
    return new Waiting(
        place.session(),
        waiting.review().subject().exam(),
        waiting.since(),
        waiting.review().undecided(waiting.flags()).size(),
        place.reasons());
  }
}
