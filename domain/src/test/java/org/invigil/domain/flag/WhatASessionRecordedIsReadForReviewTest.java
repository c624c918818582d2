package org.invigil.domain.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.session.Sessions.STAFF;
import static org.invigil.domain.session.Sessions.TEN;
import static org.invigil.domain.session.Sessions.at;
import static org.invigil.domain.session.Sessions.checkedIn;
import static org.invigil.domain.session.Sessions.running;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.checkin.CheckInId;
import org.invigil.domain.checkin.Referral;
import org.invigil.domain.evidence.AgentClock;
import org.invigil.domain.evidence.ChainProblem;
import org.invigil.domain.evidence.Completeness;
import org.invigil.domain.evidence.GapCause;
import org.invigil.domain.evidence.Pieces;
import org.invigil.domain.evidence.SittingBegun;
import org.invigil.domain.evidence.Span;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.evidence.Timeline;
import org.invigil.domain.evidence.UncoveredTime;
import org.invigil.domain.exam.Service;
import org.invigil.domain.flag.SessionFact.BreakOpen;
import org.invigil.domain.flag.SessionFact.BreakTaken;
import org.invigil.domain.flag.SessionFact.DisplaysSeen;
import org.invigil.domain.flag.SessionFact.DocumentChanged;
import org.invigil.domain.flag.SessionFact.EvidenceAltered;
import org.invigil.domain.flag.SessionFact.IdentityByCode;
import org.invigil.domain.flag.SessionFact.Interrupted;
import org.invigil.domain.flag.SessionFact.LockDownLeft;
import org.invigil.domain.flag.SessionFact.PageSeen;
import org.invigil.domain.flag.SessionFact.Paused;
import org.invigil.domain.flag.SessionFact.PhoneCameraLost;
import org.invigil.domain.flag.SessionFact.PhoneDeclaredUploading;
import org.invigil.domain.flag.SessionFact.ProgramSeen;
import org.invigil.domain.flag.SessionFact.RaisedByProctor;
import org.invigil.domain.flag.SessionFact.RecordingGap;
import org.invigil.domain.session.BreakPolicy;
import org.invigil.domain.session.CheckedIn;
import org.invigil.domain.session.EventKind;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.session.Intervention;
import org.invigil.domain.session.SessionEvent;
import org.invigil.domain.session.SessionEventId;
import org.invigil.domain.session.Sessions;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("FLG-2")
class WhatASessionRecordedIsReadForReviewTest {

  private static final Instant HALF_PAST = at("10:30:00");
  private static final Instant FORTY = at("10:40:00");
  private static final Instant NOON = at("12:00:00");
  private static final ExamSession.Running LIVE = running(Service.LIVE);

  @Test
  @Rule("SES-3")
  void a_break_is_read_with_the_exams_limit() {
    assertThat(facts(running().leaveDesk(HALF_PAST).returnToDesk(FORTY).session()))
        .containsExactly(new BreakTaken(HALF_PAST, FORTY, BreakPolicy.FIVE_MINUTES.longest()));
  }

  @Test
  @Rule("SES-3")
  void a_break_from_which_nobody_came_back_lasts_until_the_last_moment_known() {
    var away = running().leaveDesk(HALF_PAST);
    assertThat(facts(away, FORTY))
        .containsExactly(new BreakOpen(HALF_PAST, FORTY, BreakPolicy.FIVE_MINUTES.longest()));
    assertThat(facts(away, HALF_PAST)).isEmpty();
  }

  @Test
  @Rule("SES-5")
  void every_interruption_is_read_with_its_length() {
    var again = running().interrupt(HALF_PAST).goOn(checkedIn(2), FORTY);
    assertThat(facts(again)).containsExactly(new Interrupted(HALF_PAST, FORTY));
  }

  @Test
  @Rule("SES-10")
  void a_pause_lasts_until_the_proctor_resumes() {
    var resumed = paused().resume(STAFF, FORTY);
    assertThat(facts(resumed)).containsExactly(new Paused(HALF_PAST, FORTY));
  }

  @Test
  @Rule("SES-10")
  void each_pause_lasts_until_its_own_end() {
    var twice =
        paused()
            .resume(STAFF, FORTY)
            .pause(STAFF, "again", at("11:00:00"))
            .resume(STAFF, at("11:05:00"));
    assertThat(facts(twice))
        .containsExactly(new Paused(HALF_PAST, FORTY), new Paused(at("11:00:00"), at("11:05:00")));
  }

  @Test
  @Rule("SES-10")
  void a_pause_that_nobody_ended_lasts_until_the_last_moment_known() {
    assertThat(facts(paused(), FORTY)).containsExactly(new Paused(HALF_PAST, FORTY));
    assertThat(facts(paused(), TEN)).containsExactly(new Paused(HALF_PAST, HALF_PAST));
  }

  @Test
  @Rule({"SES-3", "SES-5"})
  void a_pause_goes_on_after_an_interruption_and_excuses_no_absence_in_it() {
    var gone = paused().interrupt(FORTY);
    var back = at("10:45:00");
    assertThat(facts(gone)).containsExactly(new Paused(HALF_PAST, FORTY));
    var again = (ExamSession.Paused) gone.goOn(checkedIn(2), back);
    assertThat(facts(again))
        .containsExactly(
            new Interrupted(FORTY, back), new Paused(HALF_PAST, FORTY), new Paused(back, NOON));
    assertThat(facts(again.resume(STAFF, at("11:00:00"))))
        .contains(new Paused(HALF_PAST, FORTY), new Paused(back, at("11:00:00")));
  }

  @Test
  @Rule({"SES-3", "SES-5"})
  void interruptions_before_and_after_a_pause_leave_it_whole() {
    var before = (ExamSession.Running) LIVE.interrupt(TEN).goOn(checkedIn(2), at("10:05:00"));
    var after =
        before
            .pause(STAFF, "wait", HALF_PAST)
            .resume(STAFF, FORTY)
            .interrupt(FORTY)
            .goOn(checkedIn(3), NOON);
    assertThat(facts(after).stream().filter(Paused.class::isInstance))
        .containsExactly(new Paused(HALF_PAST, FORTY));
  }

  @Test
  @Rule("SES-5")
  void whoever_was_gone_before_the_pause_was_said_is_paused_from_their_return() {
    var gone = paused().interrupt(at("10:29:00"));
    assertThat(facts(gone).stream().filter(Paused.class::isInstance)).isEmpty();
    assertThat(facts(gone.goOn(checkedIn(2), FORTY)).stream().filter(Paused.class::isInstance))
        .containsExactly(new Paused(FORTY, NOON));
  }

  @Test
  @Rule({"CHK-5", "ONB-8"})
  void a_sitting_let_in_by_code_or_with_another_document_is_read_at_its_beginning() {
    var byCode = sitting(Referral.IDENTITY_BY_CODE_ONLY);
    var another = sitting(Referral.DOCUMENT_CHANGED);
    var session = ExamSession.Running.begin(Sessions.plan(Service.LIVE), byCode);
    assertThat(facts(session)).containsExactly(new IdentityByCode(TEN));
    assertThat(facts(session.interrupt(HALF_PAST).goOn(another, FORTY)))
        .contains(new IdentityByCode(TEN), new DocumentChanged(FORTY));
  }

  @Test
  @Rule("SES-10")
  void of_what_a_proctor_did_only_a_mark_is_for_review() {
    var marked =
        LIVE.note(new Intervention.Warned(STAFF, "sit down", HALF_PAST))
            .note(new Intervention.Flagged(STAFF, "whispers", FORTY));
    assertThat(facts(marked)).containsExactly(new RaisedByProctor(FORTY, STAFF, "whispers"));
  }

  @Test
  void what_the_program_noticed_is_read_by_its_kind() {
    assertThat(
            facts(
                noticed(EventKind.PROGRAM_SEEN, "chatter"),
                noticed(EventKind.PAGE_SEEN, "https://chat.example"),
                noticed(EventKind.DISPLAYS_SEEN, "2"),
                noticed(EventKind.PHONE_LOST, ""),
                noticed(EventKind.PHONE_UPLOADING, ""),
                noticed(EventKind.LOCK_DOWN_LEFT, "")))
        .containsExactlyInAnyOrder(
            new ProgramSeen("chatter", HALF_PAST, FORTY),
            new PageSeen("https://chat.example", HALF_PAST, FORTY),
            new DisplaysSeen(2, HALF_PAST, FORTY),
            new PhoneCameraLost(HALF_PAST, FORTY),
            new PhoneDeclaredUploading(HALF_PAST, FORTY),
            new LockDownLeft(HALF_PAST));
  }

  @Test
  @Rule("SES-6")
  void what_was_not_recorded_is_read_as_a_gap_though_no_piece_is_missing() {
    assertThat(
            facts(
                noticed(EventKind.MICROPHONE_LOST, ""),
                noticed(EventKind.SURROUNDINGS_UNSEEN, ""),
                noticed(EventKind.EVENTS_LOST, "12")))
        .containsExactlyInAnyOrder(
            new RecordingGap("sound", HALF_PAST, FORTY, "DEVICE_LOST"),
            new RecordingGap("surroundings", HALF_PAST, FORTY, "DEVICE_LOST"),
            new RecordingGap("some events", HALF_PAST, FORTY, "DEVICE_LOST"));
  }

  @Test
  @Rule({"SES-4", "SES-9"})
  void lost_networks_and_names_that_no_rule_matched_are_not_for_review() {
    assertThat(
            facts(
                noticed(EventKind.NETWORK_LOST, ""),
                noticed(EventKind.TITLE_SEEN, "a title"),
                noticed(EventKind.PROGRAM_SEEN, ""),
                noticed(EventKind.PAGE_SEEN, " ")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two", "-1", "1000", "2 "})
  void a_count_of_displays_that_is_no_count_says_nothing(String detail) {
    assertThat(facts(noticed(EventKind.DISPLAYS_SEEN, detail))).isEmpty();
  }

  @Test
  @Rule("SES-4")
  void what_may_still_be_uploaded_is_no_gap() {
    assertThat(factsOfGap(GapCause.NOT_YET_UPLOADED)).isEmpty();
    assertThat(factsOfGap(GapCause.UNEXPLAINED))
        .containsExactly(new RecordingGap("camera", HALF_PAST, FORTY, "UNEXPLAINED"));
  }

  @Test
  @Rule("SES-11")
  void what_was_altered_is_read_where_it_was_recorded_and_a_missing_piece_is_not_altered() {
    var changed = new ChainProblem.Changed(Pieces.id(1, 2));
    var missing = new ChainProblem.Missing(Pieces.id(1, 1), 1);
    assertThat(facts(running(), List.of(), List.of(changed, missing), whole(NOON), placed(3)))
        .containsExactly(new EvidenceAltered(TEN.plusSeconds(20), changed.inWords()));
  }

  @Test
  @Rule("SES-11")
  void an_alteration_whose_place_has_no_time_is_read_at_the_beginning() {
    var repeated = new ChainProblem.Repeated(Pieces.id(1, 1), Pieces.id(1, 7));
    assertThat(facts(running(), List.of(), List.of(repeated), whole(NOON), placed(3)))
        .containsExactly(new EvidenceAltered(TEN, repeated.inWords()));
  }

  private static ExamSession.Paused paused() {
    return LIVE.pause(STAFF, "wait", HALF_PAST);
  }

  private static CheckedIn sitting(Referral why) {
    return new CheckedIn(
        new CheckInId(new UUID(6, 9)),
        Sessions.SCHOOL,
        Sessions.EXAM,
        Sessions.CANDIDATE,
        Set.of(why));
  }

  private static SessionEvent noticed(EventKind kind, String detail) {
    return new SessionEvent(
        new SessionEventId(new UUID(8, kind.ordinal())),
        Sessions.SESSION,
        1,
        kind,
        HALF_PAST,
        Optional.of(FORTY),
        HALF_PAST,
        FORTY,
        detail,
        NOON);
  }

  private static List<Timeline.Placed> placed(int count) {
    return Timeline.place(
        Pieces.chain(1, TEN, count, 1, Optional.empty()),
        List.of(new SittingBegun(1, TEN, AgentClock.EXACT)));
  }

  private static Completeness whole(Instant until, UncoveredTime... uncovered) {
    return new Completeness(
        new Span(TEN, until), Set.of(StreamName.CAMERA), Set.of(), List.of(uncovered));
  }

  private static List<SessionFact> facts(ExamSession session) {
    return facts(session, NOON);
  }

  private static List<SessionFact> facts(ExamSession session, Instant lastKnown) {
    return facts(session, List.of(), List.of(), whole(lastKnown), List.of());
  }

  private static List<SessionFact> facts(SessionEvent... events) {
    return facts(running(), Arrays.asList(events), List.of(), whole(NOON), List.of());
  }

  private static List<SessionFact> factsOfGap(GapCause cause) {
    var gap = new UncoveredTime(StreamName.CAMERA, new Span(HALF_PAST, FORTY), cause);
    return facts(running(), List.of(), List.of(), whole(NOON, gap), List.of());
  }

  private static List<SessionFact> facts(
      ExamSession session,
      List<SessionEvent> events,
      List<ChainProblem> problems,
      Completeness completeness,
      List<Timeline.Placed> placed) {
    return FactsOfSession.of(session, events, problems, completeness, placed);
  }
}
