package org.invigil.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.out.ExamSessions;
import org.invigil.application.port.out.StoreUnavailable;
import org.invigil.application.port.out.Stored;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.Credit;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.ExamSession.NotProctored;
import org.invigil.domain.session.ExamSession.Running;
import org.invigil.domain.session.ExamSessionId;
import org.invigil.domain.session.Intervention;
import org.invigil.domain.session.SessionPlan;
import org.invigil.domain.support.SupportReportId;
import org.junit.jupiter.api.Test;

/** What every {@link ExamSessions} must do. */
public abstract class ExamSessionsContract extends StoreContract<ExamSession, ExamSessionId> {

  private static final StaffId STAFF = new StaffId(new UUID(5, 5));

  @Override
  protected abstract ExamSessions store();

  @Override
  protected ExamSession another() {
    return SessionSamples.session();
  }

  @Override
  protected ExamSession changed(ExamSession value) {
    return ((Running) value).leaveDesk(SessionSamples.TEN.plusSeconds(60));
  }

  @Override
  protected ExamSessionId idOf(ExamSession value) {
    return value.id();
  }

  @Test
  void every_state_is_found_as_it_was_kept() {
    for (var state : everyState()) {
      store().add(state);
      assertThat(store().find(state.id()).map(Stored::value)).contains(state);
    }
  }

  @Test
  void the_latest_of_a_candidate_in_an_exam_is_found() {
    var first = SessionSamples.session();
    var plan = first.plan();
    var retake =
        SessionSamples.session(
            plan.institution(),
            plan.exam(),
            plan.candidate(),
            SessionSamples.TEN.plus(Duration.ofDays(1)));
    var otherExam =
        SessionSamples.session(
            plan.institution(),
            new ExamId(UUID.randomUUID()),
            plan.candidate(),
            SessionSamples.TEN.plus(Duration.ofDays(2)));
    List.of(retake, first, otherExam).forEach(store()::add);

    assertThat(store().latest(plan.exam(), plan.candidate()).map(Stored::value)).contains(retake);
    assertThat(store().latest(plan.exam(), new CandidateId(UUID.randomUUID()))).isEmpty();
    assertThat(store().idsOf(plan.exam(), plan.candidate()))
        .containsExactly(first.id(), retake.id());
    assertThat(store().of(plan.exam())).extracting(Stored::value).containsExactly(first, retake);
    assertThat(store().of(plan.candidate()))
        .extracting(Stored::value)
        .containsExactly(first, retake, otherExam);
  }

  @Test
  void a_session_under_way_is_overdue_from_its_deadline_on() {
    var due = SessionSamples.session();
    var ended = SessionSamples.session().timeUp();
    store().add(due);
    store().add(ended);
    var deadline = due.deadline();

    assertThat(ids(store().overdue(deadline.minusMillis(1), 1000))).doesNotContain(due.id());
    assertThat(ids(store().overdue(deadline, 1000))).contains(due.id()).doesNotContain(ended.id());
  }

  @Test
  void those_of_an_exam_that_are_under_way_are_found_oldest_first() {
    var plan = SessionSamples.session().plan();
    var later = sat(plan, 2);
    var first = sat(plan, 0);
    var away = sat(plan, 1).leaveDesk(SessionSamples.TEN.plusSeconds(100));
    List.of(later, first, away, sat(plan, 3).timeUp(), SessionSamples.session())
        .forEach(store()::add);

    assertThat(store().underWay(plan.exam()))
        .extracting(Stored::value)
        .containsExactly(first, away, later);
    goDown();
    assertThatThrownBy(() -> store().underWay(plan.exam())).isInstanceOf(StoreUnavailable.class);
  }

  /** The same exam by somebody else, so many seconds later. */
  private static Running sat(SessionPlan plan, int seconds) {
    return SessionSamples.session(
        plan.institution(),
        plan.exam(),
        new CandidateId(UUID.randomUUID()),
        SessionSamples.TEN.plusSeconds(seconds));
  }

  @Test
  void credited_time_moves_what_is_overdue() {
    var due = SessionSamples.session();
    store().add(due);
    var found = store().find(due.id()).orElseThrow();
    store().replace(found, due.credit(credit()));

    assertThat(ids(store().overdue(due.deadline(), 1000))).doesNotContain(due.id());
  }

  @Test
  void a_recording_is_awaited_from_the_end_until_it_is_concluded() {
    var running = SessionSamples.session();
    var ended = SessionSamples.session().timeUp();
    var end = ended.endedAt();
    store().add(running);
    store().add(ended);

    assertThat(ids(store().uploading(end.minusMillis(1), 1000))).doesNotContain(ended.id());
    assertThat(ids(store().uploading(end, 1000))).contains(ended.id()).doesNotContain(running.id());

    var found = store().find(ended.id()).orElseThrow();
    store().replace(found, ended.conclude(List.of(), end.plusSeconds(1)));
    assertThat(ids(store().uploading(end, 1000))).doesNotContain(ended.id());
  }

  @Test
  void what_is_erased_is_gone() {
    var kept = kept();
    store().erase(kept.value().id());
    store().erase(kept.value().id());

    assertThat(store().find(kept.value().id())).isEmpty();
  }

  @Test
  void an_unreachable_store_finds_nothing_by_saying_so() {
    goDown();
    var plan = SessionSamples.session().plan();

    assertThatThrownBy(() -> store().latest(plan.exam(), plan.candidate()))
        .isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().overdue(SessionSamples.TEN, 1))
        .isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store().uploading(SessionSamples.TEN, 1))
        .isInstanceOf(StoreUnavailable.class);
  }

  private static List<ExamSessionId> ids(List<Stored<ExamSession>> found) {
    return found.stream().map(it -> it.value().id()).toList();
  }

  private static Credit credit() {
    return new Credit(
        Duration.ofMinutes(7),
        SessionSamples.TEN,
        SessionSamples.TEN,
        STAFF,
        "power cut",
        Optional.of(new SupportReportId(new UUID(8, 8))));
  }

  private static List<ExamSession> everyState() {
    var at = SessionSamples.TEN.plusSeconds(600);
    var broken = new RuleBroken(RuleCode.RECORDING_UNCOVERED, "PT30S", "PT31S");
    var paused = SessionSamples.session().pause(STAFF, "one moment", at);
    var interrupted = SessionSamples.session().leaveDesk(at).interrupt(at.plusSeconds(5));
    var notProctored =
        (NotProctored) SessionSamples.session().timeUp().conclude(List.of(broken), at);
    return List.of(
        SessionSamples.session(),
        SessionSamples.session().leaveDesk(at),
        paused,
        interrupted,
        interruptedAndBack(),
        SessionSamples.session().askToEnd(at),
        SessionSamples.session().askToEnd(at).confirm(at),
        SessionSamples.session().endBy(STAFF, "somebody else", at),
        SessionSamples.session().timeUp().conclude(List.of(), at),
        notProctored,
        notProctoredAccepted(notProctored),
        SessionSamples.session().credit(credit()),
        everyIntervention());
  }

  private static ExamSession interruptedAndBack() {
    var session = SessionSamples.session();
    var plan = session.plan();
    var again =
        new CheckedIn(
            new CheckInId(UUID.randomUUID()),
            plan.institution(),
            plan.exam(),
            plan.candidate(),
            Set.of(Referral.DOCUMENT_CHANGED, Referral.NAME_CHANGED));
    return session
        .interrupt(SessionSamples.TEN.plusSeconds(60))
        .goOn(again, SessionSamples.TEN.plusSeconds(120));
  }

  private static ExamSession notProctoredAccepted(NotProctored other) {
    var session = SessionSamples.session().timeUp();
    var refused =
        (NotProctored) session.conclude(other.broken(), SessionSamples.TEN.plusSeconds(700));
    return refused.acceptAnyway(STAFF, "seen by myself", SessionSamples.TEN.plusSeconds(800));
  }

  private static ExamSession everyIntervention() {
    var at = SessionSamples.TEN;
    return SessionSamples.session()
        .note(new Intervention.Warned(STAFF, "Look here – 注意", at))
        .note(new Intervention.HandedOver(STAFF, "EV-1", at))
        .note(new Intervention.HandRaised(at))
        .note(new Intervention.HandAnswered(STAFF, at))
        .note(new Intervention.PassedOn(STAFF, new StaffId(new UUID(5, 6)), "", at))
        .note(new Intervention.Flagged(STAFF, "talks", at))
        .note(new Intervention.Reopened(STAFF, "by mistake", at));
  }
}
