package org.invigil.application.service.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.Stored;
import org.invigil.application.service.flag.FlagsOfSession;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Flag;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.review.Review;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;

/** The sessions of an exam that are over, each with its review and with what was last found. */
public final class ReviewedSessions {

  private final ReviewDesk desk;
  private final ExamSessions sessions;
  private final Reviews reviews;
  private final SessionFlags found;
  private final FlagsOfSession flags;

  public ReviewedSessions(
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

  record Reviewed(ExamSession.Over session, Review review, List<Flag> flags) {}

  List<Reviewed> of(ExamId exam, InstitutionId institution) {
    Map<ExamSessionId, Review> begun = new HashMap<>();
    reviews.of(exam).forEach(it -> begun.put(it.value().subject().session(), it.value()));
    Map<ExamSessionId, List<Flag>> known = new HashMap<>();
    found.of(exam).forEach(it -> known.put(it.session(), it.findings().flags()));
    return sessions.of(exam).stream()
        .map(Stored::value)
        .filter(it -> it.plan().institution().equals(institution))
        .filter(ExamSession.Over.class::isInstance)
        .map(ExamSession.Over.class::cast)
        .map(it -> {
          var review = begun.get(it.id());
          var listed = known.get(it.id());
          return new Reviewed(
              it,
              review == null ? desk.present(it, Optional.empty()) : review,
              listed == null ? flags.find(it).flags() : listed);
        })
        .toList();
  }
}
