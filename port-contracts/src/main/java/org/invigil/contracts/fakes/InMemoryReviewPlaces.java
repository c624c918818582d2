package org.invigil.contracts.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.ReviewPlaces;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.ReviewOrder.Need;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSessionId;

/** Places of the queue in memory, beside the fakes of what they follow from. */
public final class InMemoryReviewPlaces implements ReviewPlaces {

  private final Memory memory;
  private final InMemoryExamSessions sessions;
  private final Reviews reviews;
  private final SessionFlags found;
  private Map<ExamSessionId, Place> places = new HashMap<>();

  public InMemoryReviewPlaces(
      Memory memory, InMemoryExamSessions sessions, Reviews reviews, SessionFlags found) {
    this.memory = memory;
    this.sessions = sessions;
    this.reviews = reviews;
    this.found = found;
    memory.join(() -> {
      var before = new HashMap<>(places);
      return () -> places = before;
    });
  }

  @Override
  public List<ExamSessionId> outdated(Set<ExamId> exams) {
    return outdated(it -> exams.contains(it.plan().exam())).toList();
  }

  @Override
  public List<ExamSessionId> outdated(int atMost) {
    return outdated(it -> true).limit(atMost).toList();
  }

  private Stream<ExamSessionId> outdated(Predicate<ExamSession> of) {
    return sessions.all(it -> it instanceof ExamSession.Over && of.test(it)).stream()
        .filter(it -> !isAsOfNow(it))
        .map(it -> it.value().id());
  }

  private boolean isAsOfNow(Stored<ExamSession> session) {
    var id = session.value().id();
    var place = places.get(id);
    return place != null
        && place.sessionVersion() == session.version()
        && place.reviewVersion() == reviews.find(Review.idOf(id)).map(Stored::version).orElse(0L)
        && place.flagsVersion() == found.find(id).map(Stored::version).orElse(0L);
  }

  @Override
  public void keep(Place place) {
    synchronized (memory) {
      memory.reach("review places");
      if (sessions.find(place.session()).isPresent()) {
        places.put(place.session(), place);
      }
    }
  }

  @Override
  public List<Need> waiting(InstitutionId institution, Set<ExamId> exams, int skip, int atMost) {
    return waiting(institution, exams).sorted(Need.FIRST).skip(skip).limit(atMost).toList();
  }

  @Override
  public int count(InstitutionId institution, Set<ExamId> exams) {
    return (int) waiting(institution, exams).count();
  }

  private Stream<Need> waiting(InstitutionId institution, Set<ExamId> exams) {
    return places.values().stream()
        .filter(it -> it.institution().equals(institution) && exams.contains(it.exam()))
        .filter(it -> ((ExamSessions) sessions).find(it.session()).isPresent())
        .flatMap(it -> it.need().stream());
  }
}
