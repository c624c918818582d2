package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.ReviewPlaces;
import org.invigil.application.port.out.Reviews;
import org.invigil.application.port.out.SessionFlags;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.Findings;
import org.invigil.domain.flag.FoundFlags;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.ReviewOrder.Need;
import org.invigil.domain.review.ReviewOrder.Urgency;
import org.invigil.domain.session.ExamSession;
import org.junit.jupiter.api.Test;

/** What every {@link ReviewPlaces} must do. */
public abstract class ReviewPlacesContract {

  private final InstitutionId institution = new InstitutionId(UUID.randomUUID());
  private final ExamId exam = new ExamId(UUID.randomUUID());
  private final Set<ExamId> exams = Set.of(exam);

  protected abstract ReviewPlaces places();

  /** The stores that the places follow from. */
  protected abstract ExamSessions sessions();

  protected abstract Reviews reviews();

  protected abstract SessionFlags flags();

  @Test
  void a_session_that_is_over_is_outdated_until_its_place_is_kept() {
    var running = SessionSamples.session(institution, exam, someone(), SessionSamples.TEN);
    sessions().add(running);
    assertThat(places().outdated(exams)).isEmpty();
    var over = over();
    assertThat(places().outdated(exams)).containsExactly(over.id());
    assertThat(places().outdated(100_000)).contains(over.id()).doesNotContain(running.id());
    assertThat(places().outdated(Set.of(new ExamId(UUID.randomUUID())))).isEmpty();
    assertThat(places().outdated(Set.of())).isEmpty();
    places().keep(place(over, 1, 0, 0, Optional.empty()));
    assertThat(places().outdated(exams)).isEmpty();
    assertThat(places().outdated(100_000)).doesNotContain(over.id());
  }

  @Test
  void a_change_of_session_review_or_flags_outdates_a_place() {
    var over = over();
    places().keep(place(over, 1, 0, 0, Optional.empty()));
    var review = Review.open(subject(over), SessionSamples.TEN);
    reviews().add(review);
    assertThat(places().outdated(exams)).containsExactly(over.id());
    places().keep(place(over, 1, 1, 0, Optional.empty()));
    assertThat(places().outdated(exams)).isEmpty();

    flags().add(new FoundFlags(over.id(), institution, exam, Findings.NONE));
    assertThat(places().outdated(exams)).containsExactly(over.id());
    places().keep(place(over, 1, 1, 1, Optional.empty()));
    assertThat(places().outdated(exams)).isEmpty();

    sessions().replace(sessions().find(over.id()).orElseThrow(), over);
    assertThat(places().outdated(exams)).containsExactly(over.id());
    places().keep(place(over, 2, 1, 1, Optional.empty()));
    assertThat(places().outdated(exams)).isEmpty();
  }

  @Test
  void those_who_wait_are_told_in_order_and_in_pages() {
    var since = SessionSamples.TEN;
    var needs =
        List.of(
            wait(Urgency.DISPUTED, 0, since.plusSeconds(9)),
            wait(Urgency.IDENTITY, 5, since),
            wait(Urgency.FLAGGED, 110, since.plusSeconds(9)),
            wait(Urgency.FLAGGED, 11, since),
            wait(Urgency.FLAGGED, 11, since.plusSeconds(1)),
            wait(Urgency.VERDICT_ONLY, 0, since));
    assertThat(needs).isSortedAccordingTo(Need.FIRST);
    keep(needs.reversed());
    places().keep(place(over(), 1, 0, 0, Optional.empty()));

    assertThat(places().waiting(institution, exams, 0, 100)).isEqualTo(needs);
    assertThat(places().waiting(institution, exams, 1, 2)).isEqualTo(needs.subList(1, 3));
    assertThat(places().waiting(institution, exams, 6, 2)).isEmpty();
    assertThat(places().count(institution, exams)).isEqualTo(6);
  }

  @Test
  void among_equals_the_order_is_that_of_the_sessions() {
    var needs =
        List.of(
            wait(Urgency.FLAGGED, 1, SessionSamples.TEN),
            wait(Urgency.FLAGGED, 1, SessionSamples.TEN),
            wait(Urgency.FLAGGED, 1, SessionSamples.TEN));
    keep(needs);
    assertThat(places().waiting(institution, exams, 0, 100))
        .isEqualTo(needs.stream().sorted(Need.FIRST).toList());
  }

  @Test
  void another_exam_and_another_institution_have_queues_of_their_own() {
    keep(List.of(wait(Urgency.FLAGGED, 1, SessionSamples.TEN)));
    var elsewhere = new InstitutionId(UUID.randomUUID());
    var other = Set.of(new ExamId(UUID.randomUUID()));
    assertThat(places().waiting(institution, other, 0, 9)).isEmpty();
    assertThat(places().waiting(institution, Set.of(), 0, 9)).isEmpty();
    assertThat(places().waiting(elsewhere, exams, 0, 9)).isEmpty();
    assertThat(places().count(elsewhere, exams)).isZero();
  }

  @Test
  void a_place_is_replaced_by_a_later_one() {
    var over = over();
    places().keep(place(over, 1, 0, 0, Optional.of(need(over, Urgency.FLAGGED, 1))));
    places().keep(place(over, 2, 0, 0, Optional.of(need(over, Urgency.DISPUTED, 0))));
    assertThat(places().waiting(institution, exams, 0, 9))
        .extracting(Need::urgency)
        .containsExactly(Urgency.DISPUTED);
    places().keep(place(over, 3, 0, 0, Optional.empty()));
    assertThat(places().waiting(institution, exams, 0, 9)).isEmpty();
  }

  @Test
  void a_place_goes_with_its_session_and_does_not_come_back() {
    var over = over();
    var place = place(over, 1, 0, 0, Optional.of(need(over, Urgency.FLAGGED, 1)));
    places().keep(place);
    sessions().erase(over.id());
    assertThat(places().waiting(institution, exams, 0, 9)).isEmpty();
    places().keep(place);
    assertThat(places().count(institution, exams)).isZero();
  }

  private ExamSession.Over over() {
    var over = SessionSamples.session(institution, exam, someone(), SessionSamples.TEN).timeUp();
    sessions().add(over);
    return over;
  }

  private static CandidateId someone() {
    return new CandidateId(UUID.randomUUID());
  }

  private static Review.Subject subject(ExamSession session) {
    var plan = session.plan();
    return new Review.Subject(plan.id(), plan.institution(), plan.exam(), plan.candidate());
  }

  private void keep(List<Need> needs) {
    needs.forEach(it ->
        places()
            .keep(
                new ReviewPlaces.Place(it.session(), exam, institution, 1, 0, 0, Optional.of(it))));
  }

  private Need wait(Urgency urgency, long weight, Instant since) {
    return new Need(over().id(), exam, urgency, weight, 2, 1, since);
  }

  private Need need(ExamSession session, Urgency urgency, long weight) {
    return new Need(session.id(), exam, urgency, weight, 2, 1, SessionSamples.TEN);
  }

  private ReviewPlaces.Place place(
      ExamSession session, long version, long review, long flags, Optional<Need> need) {
    return new ReviewPlaces.Place(session.id(), exam, institution, version, review, flags, need);
  }
}
