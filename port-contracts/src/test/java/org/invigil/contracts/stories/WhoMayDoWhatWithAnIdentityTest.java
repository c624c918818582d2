package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.contracts.IdentityStage.SELF;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.checkin.BeginCheckIn;
import org.invigil.application.port.in.checkin.CheckDocument;
import org.invigil.application.port.in.checkin.CompleteCheckIn;
import org.invigil.application.port.in.checkin.GiveConsent;
import org.invigil.application.port.in.checkin.SeeCheckIn;
import org.invigil.application.port.in.checkin.SendCodeBySupport;
import org.invigil.application.port.in.onboarding.BeginAttempt;
import org.invigil.application.port.in.onboarding.DecideAttempt;
import org.invigil.application.port.in.onboarding.ExtendDeadline;
import org.invigil.application.port.in.onboarding.GrantExtraAttempts;
import org.invigil.application.port.in.onboarding.ListWaitingOnboardings;
import org.invigil.application.port.in.onboarding.SeeOnboarding;
import org.invigil.application.port.in.onboarding.SeeScan;
import org.invigil.application.port.in.onboarding.SubmitAttempt;
import org.invigil.contracts.IdentityStage;
import org.invigil.contracts.fakes.FakePicture;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.checkin.CheckIn;
import org.invigil.domain.checkin.Way;
import org.invigil.domain.institution.InstitutionId;
import org.invigil.domain.onboarding.Onboarding;
import org.invigil.domain.onboarding.RejectionReason;
import org.invigil.domain.onboarding.Scan;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"SEC-1", "ONB-1", "ONB-3", "ONB-10", "CHK-1", "CHK-2"})
class WhoMayDoWhatWithAnIdentityTest {

  private final IdentityStage stage = new IdentityStage();
  private final Actor.Candidate other =
      new Actor.Candidate(new CandidateId(UUID.randomUUID()), stage.institution.id());
  private final Actor.Staff elsewhere =
      new Actor.Staff(
          new StaffId(UUID.randomUUID()),
          new InstitutionId(UUID.randomUUID()),
          EnumSet.of(Role.EXAMS_OFFICER, Role.SUPPORT),
          Set.of());

  @Test
  void only_an_exams_officer_decides_extends_grants_and_lists() {
    stage.invite();
    stage.attempt(FakePicture.of(SELF));
    var id = stage.onboarding().id();
    for (var by : new Actor[] {stage.candidate, stage.reviewer, stage.support, other}) {
      assertThat(decide(by)).isInstanceOf(DecideAttempt.NotPermitted.class);
      assertThat(
              stage.extend.handle(
                  new ExtendDeadline.Command(by, id, stage.deadline().plusSeconds(1), "because")))
          .isInstanceOf(ExtendDeadline.NotPermitted.class);
      assertThat(stage.grant.handle(new GrantExtraAttempts.Command(by, id, 1, "because")))
          .isInstanceOf(GrantExtraAttempts.NotPermitted.class);
      assertThat(stage.waiting.handle(new ListWaitingOnboardings.Command(by)))
          .isInstanceOf(ListWaitingOnboardings.NotPermitted.class);
    }
    assertThat(decide(elsewhere)).isInstanceOf(DecideAttempt.NoOnboarding.class);
    assertThat(stage.onboarding()).isInstanceOf(Onboarding.WaitingForPerson.class);
  }

  @Test
  void nobody_sees_another_candidates_onboarding_or_scans() {
    stage.invite();
    stage.attempt(FakePicture.of(SELF));
    assertThat(see(other)).isInstanceOf(SeeOnboarding.NotPermitted.class);
    assertThat(see(stage.reviewer)).isInstanceOf(SeeOnboarding.NotPermitted.class);
    assertThat(see(elsewhere)).isInstanceOf(SeeOnboarding.NoOnboarding.class);
    assertThat(see(stage.officer)).isInstanceOf(SeeOnboarding.Seen.class);
    assertThat(scan(other)).isInstanceOf(SeeScan.NoScan.class);
    assertThat(scan(elsewhere)).isInstanceOf(SeeScan.NoScan.class);
    assertThat(scan(stage.reviewer)).isInstanceOf(SeeScan.NotPermitted.class);
    assertThat(scan(stage.candidate)).isInstanceOf(SeeScan.Shown.class);
    assertThat(scan(stage.officer)).isInstanceOf(SeeScan.Shown.class);
    stage.approve();
    assertThat(scan(stage.officer)).isInstanceOf(SeeScan.NoScan.class);
  }

  @Test
  void the_sixth_attempt_says_whom_to_ask_and_a_grant_helps() {
    stage.invite();
    for (var left = 4; left >= 0; left--) {
      assertThat(((SubmitAttempt.Rejected) stage.attempt(FakePicture.empty())).attemptsLeft())
          .isEqualTo(left);
    }
    assertThat(stage.begin.handle(new BeginAttempt.Command(stage.candidate)))
        .isInstanceOfSatisfying(
            BeginAttempt.NoAttemptsLeft.class,
            it -> {
              assertThat(it.broken().allowed()).isEqualTo("5");
              assertThat(it.code()).isEqualTo("onboarding.attempts");
              assertThat(it.sentence()).contains("exams office");
            });
    assertThat(grant(0, "because")).isInstanceOf(GrantExtraAttempts.NotThatMany.class);
    assertThat(grant(1, " ")).isInstanceOf(GrantExtraAttempts.ReasonMissing.class);
    assertThat(grant(1, "because")).isEqualTo(new GrantExtraAttempts.Granted(1));
    assertThat(stage.begin.handle(new BeginAttempt.Command(stage.candidate)))
        .isEqualTo(new BeginAttempt.Begun(6, 0));
  }

  @Test
  void after_the_deadline_nothing_goes_until_it_is_extended() {
    stage.invite();
    stage.begin.handle(new BeginAttempt.Command(stage.candidate));
    stage.clock.moveTo(stage.deadline());
    assertThat(stage.add(1, Scan.Kind.FACE, FakePicture.of(SELF).bytes()))
        .isNotInstanceOf(Refusal.class);
    stage.clock.advance(Duration.ofMillis(1));
    assertThat(stage.add(1, Scan.Kind.FACE, FakePicture.of(SELF).bytes()))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.code()).isEqualTo("onboarding.closed"));
    var later = stage.deadline().plus(Duration.ofDays(1));
    var id = stage.onboarding().id();
    assertThat(
            stage.extend.handle(
                new ExtendDeadline.Command(stage.officer, id, stage.deadline(), "ill")))
        .isInstanceOf(ExtendDeadline.NotLater.class);
    assertThat(stage.extend.handle(new ExtendDeadline.Command(stage.officer, id, later, "")))
        .isInstanceOf(ExtendDeadline.ReasonMissing.class);
    assertThat(stage.extend.handle(new ExtendDeadline.Command(stage.officer, id, later, "ill")))
        .isEqualTo(new ExtendDeadline.Extended(later));
    assertThat(stage.add(1, Scan.Kind.DOCUMENT, FakePicture.of(SELF).bytes()))
        .isNotInstanceOf(Refusal.class);
  }

  @Test
  void a_rejection_needs_a_reason_and_another_attempt_is_not_decided() {
    stage.invite();
    stage.attempt(FakePicture.of(SELF));
    var id = stage.onboarding().id();
    assertThat(
            stage.decide.handle(
                new DecideAttempt.Command(
                    stage.officer, id, 1, new DecideAttempt.Reject(Set.of()), "")))
        .isInstanceOf(DecideAttempt.ReasonMissing.class);
    assertThat(
            stage.decide.handle(
                new DecideAttempt.Command(
                    stage.officer,
                    id,
                    2,
                    new DecideAttempt.Reject(Set.of(RejectionReason.INVALID_ID)),
                    "")))
        .isInstanceOf(DecideAttempt.AnotherAttempt.class);
  }

  @Test
  void without_a_valid_onboarding_nobody_checks_in() {
    assertThat(begin(stage.candidate)).isInstanceOf(BeginCheckIn.NotOnboarded.class);
    stage.invite();
    assertThat(begin(stage.candidate)).isInstanceOf(BeginCheckIn.NotOnboarded.class);
    stage.attempt(FakePicture.of(SELF));
    stage.approve();
    assertThat(begin(stage.candidate)).isInstanceOf(BeginCheckIn.Begun.class);
    assertThat(begin(other)).isInstanceOf(BeginCheckIn.NoExam.class);
    assertThat(begin(stage.officer)).isInstanceOf(BeginCheckIn.NotPermitted.class);
  }

  @Test
  @Rule("EXM-3")
  void go_to_test_opens_at_its_second_and_closes_with_the_window() {
    stage.onboarded();
    stage.clock.moveTo(org.invigil.contracts.People.TEN.minusMillis(1));
    assertThat(begin(stage.candidate))
        .isInstanceOfSatisfying(
            BeginCheckIn.NotOpen.class, it -> assertThat(it.code()).isEqualTo("exam.not-open"));
    stage.clock.moveTo(org.invigil.contracts.People.NOON);
    assertThat(begin(stage.candidate))
        .isInstanceOfSatisfying(
            BeginCheckIn.NotOpen.class, it -> assertThat(it.code()).isEqualTo("exam.closed"));
  }

  @Test
  void an_unfinished_check_in_goes_on_and_does_not_give_faces_back() {
    stage.onboarded();
    var id = stage.atFace();
    stage.face(id, FakePicture.of("stranger"));
    assertThat(stage.beginCheckIn().id()).isEqualTo(id);
    assertThat(stage.face(id, FakePicture.of("stranger")))
        .isEqualTo(new org.invigil.application.port.in.checkin.CheckFace.NotRecognised(1));
  }

  @Test
  void declining_ends_it_and_keeps_no_picture() {
    stage.onboarded();
    var before = stage.pictures.count();
    var id = stage.beginCheckIn().id();
    assertThat(stage.consent(id, false)).isInstanceOf(GiveConsent.Declined.class);
    assertThat(stage.checkIns.find(id).orElseThrow().value()).isInstanceOf(CheckIn.Ended.class);
    assertThat(stage.pictures.count()).isEqualTo(before);
    assertThat(stage.consent(id, true)).isInstanceOf(GiveConsent.Over.class);
  }

  @Test
  @Rule("RET-3")
  void consent_names_the_date_that_is_executed_and_only_the_text_in_force_counts() {
    stage.onboarded();
    var id = stage.beginCheckIn().id();
    assertThat(stage.consent.handle(new GiveConsent.Command(stage.candidate, id, true, "older")))
        .isInstanceOf(GiveConsent.AnotherText.class);
    var seen =
        (SeeCheckIn.Seen) stage.seeCheckIn.handle(new SeeCheckIn.Command(stage.candidate, id));
    var due =
        stage
            .retained
            .notErased(
                new org.invigil.domain.retention.Subject.ExamData(
                    stage.person.id(), stage.exam.id()))
            .orElseThrow()
            .value();
    assertThat(((org.invigil.domain.retention.Retained.Kept) due).due()).isNotNull();
    assertThat(seen.consent().words())
        .contains(
            org.invigil.application.service.InWords.date(
                ((org.invigil.domain.retention.Retained.Kept) due).due(),
                java.time.ZoneId.of("Europe/London")));
  }

  @Test
  void steps_of_another_candidate_are_not_there() {
    stage.onboarded();
    var id = stage.atFace();
    assertThat(
            stage.checkDocument.handle(
                new CheckDocument.Command(
                    other, id, Optional.empty(), FakePicture.of(SELF).bytes())))
        .isInstanceOf(CheckDocument.NoCheckIn.class);
    assertThat(stage.complete.handle(new CompleteCheckIn.Command(other, id)))
        .isInstanceOf(CompleteCheckIn.NoCheckIn.class);
    assertThat(stage.seeCheckIn.handle(new SeeCheckIn.Command(stage.support, id)))
        .isInstanceOf(SeeCheckIn.Seen.class);
    assertThat(stage.seeCheckIn.handle(new SeeCheckIn.Command(elsewhere, id)))
        .isInstanceOf(SeeCheckIn.NoCheckIn.class);
    assertThat(stage.sendCode.handle(new SendCodeBySupport.Command(stage.candidate, id)))
        .isInstanceOf(SendCodeBySupport.NotPermitted.class);
    assertThat(stage.complete.handle(new CompleteCheckIn.Command(stage.candidate, id)))
        .isInstanceOf(CompleteCheckIn.NotThisStep.class);
  }

  private DecideAttempt.Outcome decide(Actor by) {
    return stage.decide.handle(
        new DecideAttempt.Command(
            by,
            stage.onboarding().id(),
            1,
            new DecideAttempt.Reject(Set.of(RejectionReason.INVALID_ID)),
            ""));
  }

  private GrantExtraAttempts.Outcome grant(int more, String reason) {
    return stage.grant.handle(
        new GrantExtraAttempts.Command(stage.officer, stage.onboarding().id(), more, reason));
  }

  private SeeOnboarding.Outcome see(Actor by) {
    return stage.see.handle(new SeeOnboarding.Command(by, stage.person.id()));
  }

  private SeeScan.Outcome scan(Actor by) {
    return stage.seeScan.handle(
        new SeeScan.Command(by, stage.onboarding().id(), 1, Scan.Kind.FACE));
  }

  private BeginCheckIn.Outcome begin(Actor by) {
    return stage.beginCheckIn.handle(new BeginCheckIn.Command(by, stage.exam.id(), Way.PROGRAM));
  }
}
