package org.invigil.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Service;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.session.WhoMay.Look;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Rule("SES-10")
class NobodyLooksWhileARecordedExamRunsTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  void inRecordAndReviewNoRoleMay(Role role) {
    var running = Sessions.running(Service.RECORD_AND_REVIEW);
    var at = Sessions.at("10:30:00");
    for (var session :
        List.of(
            running,
            running.leaveDesk(at),
            running.interrupt(at),
            running.askToEnd(at),
            running.pause(Sessions.STAFF, "why", at))) {
      assertThat(WhoMay.look(Sessions.staff(role), session)).isEqualTo(Look.WHILE_IT_RUNS);
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void afterwardsThoseAppointedAndAssignedMay(Role role) {
    var over = Sessions.running().timeUp();
    var appointed = Set.of(Role.PROCTOR, Role.REVIEWER, Role.INSTRUCTOR).contains(role);

    assertThat(WhoMay.look(Sessions.staff(role), over))
        .isEqualTo(appointed ? Look.PERMITTED : Look.NOT_YOURS);
    assertThat(WhoMay.look(unassigned(role), over)).isEqualTo(Look.NOT_YOURS);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aLiveExamIsWatchedByItsProctorsOnly(Role role) {
    var running = Sessions.running(Service.LIVE);

    assertThat(WhoMay.look(Sessions.staff(role), running))
        .isEqualTo(role == Role.PROCTOR ? Look.PERMITTED : Look.NOT_YOURS);
    assertThat(WhoMay.look(unassigned(role), running)).isEqualTo(Look.NOT_YOURS);
  }

  @Test
  void nobodyStepsInWhereNobodyWatches() {
    var proctor = Sessions.staff(Role.PROCTOR);

    assertThat(WhoMay.stepIn(proctor, Sessions.plan(Service.LIVE))).isTrue();
    assertThat(WhoMay.stepIn(proctor, Sessions.plan(Service.RECORD_AND_REVIEW))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodyOfAnotherInstitutionMayAnything(Role role) {
    var stranger =
        new Actor.Staff(
            Sessions.STAFF, new InstitutionId(new UUID(9, 9)), Set.of(role), Set.of(Sessions.EXAM));
    var plan = Sessions.plan(Service.LIVE);

    assertThat(WhoMay.look(stranger, Sessions.running().timeUp())).isEqualTo(Look.NOT_YOURS);
    assertThat(WhoMay.seeState(stranger, plan)).isFalse();
    assertThat(WhoMay.stepIn(stranger, plan)).isFalse();
    assertThat(WhoMay.support(stranger, plan)).isFalse();
    assertThat(WhoMay.chat(stranger, plan)).isFalse();
    assertThat(WhoMay.instruct(stranger, plan)).isFalse();
  }

  @Test
  void anUploaderOnlyUploads() {
    var uploader = new Actor.Uploader(Sessions.SESSION, Sessions.SCHOOL);
    var plan = Sessions.plan(Service.LIVE);

    assertThat(WhoMay.upload(uploader, plan)).isTrue();
    assertThat(WhoMay.sit(uploader, plan)).isFalse();
    assertThat(WhoMay.chat(uploader, plan)).isFalse();
    assertThat(
            WhoMay.upload(
                new Actor.Uploader(new ExamSessionId(new UUID(4, 2)), Sessions.SCHOOL), plan))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  @Rule("SEC-1")
  void theStateIsSeenByThoseAssignedAndByThoseWhoHelp(Role role) {
    var plan = Sessions.plan(Service.RECORD_AND_REVIEW);
    var helps = Set.of(Role.SUPPORT, Role.EXAMS_OFFICER).contains(role);
    var assigned = Set.of(Role.PROCTOR, Role.REVIEWER, Role.INSTRUCTOR).contains(role);

    assertThat(WhoMay.seeState(Sessions.staff(role), plan)).isEqualTo(helps || assigned);
    assertThat(WhoMay.seeState(unassigned(role), plan)).isEqualTo(helps);
    assertThat(WhoMay.support(unassigned(role), plan)).isEqualTo(helps);
    assertThat(WhoMay.instruct(Sessions.staff(role), plan)).isEqualTo(role == Role.INSTRUCTOR);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void messagesAreReadByThoseWhoHelpAndInALiveExamByItsProctors(Role role) {
    var helps = Set.of(Role.SUPPORT, Role.EXAMS_OFFICER).contains(role);

    assertThat(WhoMay.chat(Sessions.staff(role), Sessions.plan(Service.RECORD_AND_REVIEW)))
        .isEqualTo(helps);
    assertThat(WhoMay.chat(Sessions.staff(role), Sessions.plan(Service.LIVE)))
        .isEqualTo(helps || role == Role.PROCTOR);
  }

  @Test
  @Rule("SEC-1")
  void aCandidateHasTheirOwnSessionAndNoOther() {
    var plan = Sessions.plan(Service.RECORD_AND_REVIEW);
    var own = new Actor.Candidate(Sessions.CANDIDATE, Sessions.SCHOOL);
    var another = new Actor.Candidate(new CandidateId(new UUID(3, 2)), Sessions.SCHOOL);
    var elsewhere = new Actor.Candidate(Sessions.CANDIDATE, new InstitutionId(new UUID(9, 9)));

    assertThat(WhoMay.sit(own, plan)).isTrue();
    assertThat(WhoMay.upload(own, plan)).isTrue();
    assertThat(WhoMay.chat(own, plan)).isTrue();
    assertThat(WhoMay.seeState(own, plan)).isTrue();
    for (var stranger : List.of(another, elsewhere)) {
      assertThat(WhoMay.sit(stranger, plan)).isFalse();
      assertThat(WhoMay.upload(stranger, plan)).isFalse();
      assertThat(WhoMay.chat(stranger, plan)).isFalse();
      assertThat(WhoMay.seeState(stranger, plan)).isFalse();
    }
  }

  @Test
  @Rule("SEC-1")
  void theSystemSeesTheStateInItsOwnInstitutionAndDoesNothingElse() {
    var plan = Sessions.plan(Service.LIVE);
    var system = new Actor.System(Sessions.SCHOOL);

    assertThat(WhoMay.seeState(system, plan)).isTrue();
    assertThat(WhoMay.seeState(new Actor.System(new InstitutionId(new UUID(9, 9))), plan))
        .isFalse();
    assertThat(WhoMay.upload(system, plan)).isFalse();
    assertThat(WhoMay.chat(system, plan)).isFalse();
    assertThat(WhoMay.look(system, Sessions.running().timeUp())).isEqualTo(Look.NOT_YOURS);
  }

  @Test
  @Rule("SEC-1")
  void anUploaderOfAnotherInstitutionUploadsNothing() {
    var stranger = new Actor.Uploader(Sessions.SESSION, new InstitutionId(new UUID(9, 9)));

    assertThat(WhoMay.upload(stranger, Sessions.plan(Service.LIVE))).isFalse();
  }

  private static Actor.Staff unassigned(Role role) {
    return new Actor.Staff(Sessions.STAFF, Sessions.SCHOOL, Set.of(role), Set.of());
  }
}
