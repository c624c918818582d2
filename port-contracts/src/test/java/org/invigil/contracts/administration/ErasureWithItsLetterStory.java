package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.application.port.in.retention.EraseDue;
import org.invigil.application.port.in.retention.LiftHold;
import org.invigil.application.port.in.retention.PlaceHold;
import org.invigil.application.port.in.retention.SeeDue;
import org.invigil.application.port.in.retention.SeeStatements;
import org.invigil.application.port.in.retention.SetRetentionPolicy;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.out.Letter;
import org.invigil.application.port.out.StaleCopy;
import org.invigil.application.service.retention.SeeDueService;
import org.invigil.application.service.retention.SeeStatementsService;
import org.invigil.application.service.retention.SetRetentionPolicyService;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.Retained;
import org.invigil.domain.retention.Subject;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the date shown before consent to the one letter that says that all is gone. */
class ErasureWithItsLetterStory {

  private final Office office = new Office();
  private final CandidateId candidate = office.candidate();
  private final ExamId exam = office.exam();
  private final Subject subject = new Subject.ExamData(candidate, exam);
  private final CrashingData data = new CrashingData();
  private final EraseDue erase = office.eraseDue(List.of(data));
  private Instant due;

  @BeforeEach
  void theDateIsShownBeforeConsent() {
    office.invite(candidate, exam);
    var shown =
        (ShowErasureDate.Shown)
            office
                .showErasureDate()
                .handle(new ShowErasureDate.Command(office.as(candidate), subject));
    due = shown.due();
    data.record(subject);
  }

  @Test
  @Rule({"RET-1", "RET-3"})
  void theDateShownIsTheDateExecuted() {
    assertThat(due).isEqualTo(Instant.parse("2030-04-10T11:00:00Z"));
    assertThat(setPolicy(300)).isInstanceOf(SetRetentionPolicy.PolicySet.class);
    assertThat(shownAgain()).isEqualTo(due);
    office.clock.moveTo(due.minusMillis(1));
    assertThat(tick()).isEqualTo(new EraseDue.Done(0, 0, 0));
    office.clock.moveTo(due);
    assertThat(tick()).isEqualTo(new EraseDue.Done(1, 0, 0));
    assertThat(tick()).isEqualTo(new EraseDue.Done(0, 0, 0));
  }

  @Test
  @Rule("RET-3")
  void aShorterPolicyCountsWhenItIsShown() {
    setPolicy(30);
    assertThat(shownAgain()).isBefore(due);
  }

  @Test
  @Rule("RET-5")
  void keysFirstThenObjectsThenRowsThenALookAndTheStatementStays() {
    office.clock.moveTo(due);
    tick();
    assertThat(data.calls).containsExactly("keys", "objects", "rows", "verify");
    var statements =
        (SeeStatements.Seen)
            new SeeStatementsService(office.retained)
                .handle(new SeeStatements.Command(office.privacy));
    assertThat(statements.statements())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.of()).isEqualTo(subject);
          assertThat(it.erased()).containsExactly("recordings");
          assertThat(it.at()).isEqualTo(due);
          assertThat(it.policy()).contains("90 days after the exam");
          assertThat(it.lastKeyBackupGone()).isEqualTo(due.plus(Duration.ofDays(7)));
          var person = office.candidates.find(candidate).orElseThrow().value();
          assertThat(it.toString())
              .doesNotContain(person.name().value())
              .doesNotContain(person.email().value());
        });
  }

  @Test
  @Rule({"RET-6", "RET-7"})
  void aCrashAtAnyPointIsResumedAndTheLetterIsSentOnceAfterTheLook() {
    for (var call = 1; call <= 6; call++) {
      var story = new ErasureWithItsLetterStory();
      story.theDateIsShownBeforeConsent();
      story.office.clock.moveTo(story.due);
      story.data.crashAtCall = call;
      var first = story.tick();
      if (call <= 5) {
        assertThat(first).as("crash at call " + call).isEqualTo(new EraseDue.Done(0, 0, 1));
        assertThat(story.lettersOfErasure()).isEmpty();
        assertThat(story.office.retained.erased(story.office.institution.id())).isEmpty();
        assertThat(story.tick()).isEqualTo(new EraseDue.Done(1, 0, 0));
      }
      story.data.crashAtCall = Integer.MAX_VALUE;
      assertThat(story.data.remaining(story.subject)).isZero();
      story.tick();
      assertThat(story.lettersOfErasure()).hasSize(1);
    }
  }

  @Test
  @Rule({"RET-6", "RET-7"})
  void aRepeatCarriesTheSameLetter() {
    office.clock.moveTo(due);
    data.crashAtCall = 5;
    tick();
    var begun = (Retained.BeingErased) office.retained.notErased(subject).orElseThrow().value();
    tick();
    assertThat(lettersOfErasure()).extracting(Letter::id).containsExactly(begun.letter());
  }

  @Test
  @Rule("RET-7")
  void nothingIsReportedAsErasedThatStillExists() {
    office.clock.moveTo(due);
    data.leavesSomething = true;
    assertThat(tick()).isEqualTo(new EraseDue.Done(0, 0, 1));
    assertThat(tick()).isEqualTo(new EraseDue.Done(0, 0, 1));
    assertThat(lettersOfErasure()).isEmpty();
    assertThat(office.retained.erased(office.institution.id())).isEmpty();
    data.leavesSomething = false;
    assertThat(tick()).isEqualTo(new EraseDue.Done(1, 0, 0));
  }

  @Test
  @Rule({"RET-5", "RET-7"})
  void whatOthersAreFoundByGoesLastAndOnlyWhenNothingOfThemIsLeft() {
    var sessions = new CrashingData();
    sessions.leadsToOthers = true;
    sessions.record(subject);
    data.leavesSomething = true;
    office.clock.moveTo(due);
    var both = office.eraseDue(List.of(sessions, data));
    assertThat(both.handle(new EraseDue.Command(office.system)))
        .isEqualTo(new EraseDue.Done(0, 0, 1));
    assertThat(sessions.rows).containsKey(subject);
    data.leavesSomething = false;
    assertThat(both.handle(new EraseDue.Command(office.system)))
        .isEqualTo(new EraseDue.Done(1, 0, 0));
    assertThat(sessions.rows).isEmpty();
  }

  @Test
  @Rule({"RET-6", "RET-7"})
  void whoLooksAgainAfterwardsCausesNoSecondErasureAndNoSecondLetter() {
    office.clock.moveTo(due);
    data.crashAtCall = 2;
    tick();
    assertThat(shownAgain()).isEqualTo(due);
    tick();
    assertThat(shownAgain()).isEqualTo(due);
    assertThat(tick()).isEqualTo(new EraseDue.Done(0, 0, 0));
    assertThat(lettersOfErasure()).hasSize(1);
  }

  @Test
  @Rule("RET-4")
  void aHoldKeepsUntilItIsLiftedThenTheDateCountsAtOnce() {
    var placed =
        (PlaceHold.Placed)
            office.placeHold().handle(new PlaceHold.Command(office.system, subject, "A dispute."));
    office.clock.moveTo(due.plusSeconds(1));
    assertThat(tick()).isEqualTo(new EraseDue.Done(0, 1, 0));
    var seen = (SeeDue.Seen) seeDue(office.privacy);
    assertThat(seen.due()).singleElement().satisfies(it -> assertThat(it.held()).isTrue());
    assertThat(data.calls).isEmpty();
    assertThat(office.liftHold().handle(new LiftHold.Command(office.officer, placed.hold())))
        .isEqualTo(new LiftHold.NotPermitted());
    assertThat(office.liftHold().handle(new LiftHold.Command(office.privacy, placed.hold())))
        .isEqualTo(new LiftHold.Lifted());
    assertThat(office.liftHold().handle(new LiftHold.Command(office.privacy, placed.hold())))
        .isEqualTo(new LiftHold.AlreadyLifted());
    assertThat(tick()).isEqualTo(new EraseDue.Done(1, 0, 0));
  }

  @Test
  @Rule("RET-4")
  void aHoldComesTooLateOnceErasingHasBegun() {
    office.clock.moveTo(due);
    data.crashAtCall = 2;
    tick();
    assertThat(office.placeHold().handle(new PlaceHold.Command(office.privacy, subject, "A case.")))
        .isEqualTo(new PlaceHold.BeingErased());
  }

  @Test
  @Rule("RET-4")
  void anErasureThatLookedBeforeAHoldWasPlacedFindsAStaleCopy() {
    var found = office.retained.notErased(subject).orElseThrow();
    office.placeHold().handle(new PlaceHold.Command(office.privacy, subject, "A case."));
    assertThatThrownBy(() ->
            office.retained.replace(
                found, ((Retained.Kept) found.value()).beginErasing(UUID.randomUUID())))
        .isInstanceOf(StaleCopy.class);
  }

  @Test
  @Rule("RET-2")
  void onboardingDataIsErasedAfterAYear() {
    var onboarding = new Subject.OnboardingData(candidate);
    var shown =
        (ShowErasureDate.Shown)
            office
                .showErasureDate()
                .handle(new ShowErasureDate.Command(office.as(candidate), onboarding));
    assertThat(shown.due()).isEqualTo(office.clock.instant().plus(Duration.ofDays(365)));
  }

  @Test
  @Rule("SEC-1")
  void onlyThoseEntitledSeeAndActAndOnlyTheirOwn() {
    for (var by : List.of(office.officer, office.instructor, office.as(candidate))) {
      assertThat(seeDue(by)).isEqualTo(new SeeDue.NotPermitted());
      assertThat(erase.handle(new EraseDue.Command(by))).isEqualTo(new EraseDue.NotPermitted());
      assertThat(office.placeHold().handle(new PlaceHold.Command(by, subject, "Why.")))
          .isEqualTo(new PlaceHold.NotPermitted());
    }
    assertThat(
            office
                .placeHold()
                .handle(
                    new PlaceHold.Command(office.elsewhere(Role.PRIVACY_OFFICER), subject, "Why.")))
        .isEqualTo(new PlaceHold.NoSuchCandidate());
    assertThat(
            office
                .showErasureDate()
                .handle(new ShowErasureDate.Command(office.as(office.candidate()), subject)))
        .isEqualTo(new ShowErasureDate.NotPermitted());
  }

  private EraseDue.Outcome tick() {
    return erase.handle(new EraseDue.Command(office.system));
  }

  private SeeDue.Outcome seeDue(Actor by) {
    return new SeeDueService(office.retained, office.holds, office.clock)
        .handle(new SeeDue.Command(by));
  }

  private SetRetentionPolicy.Outcome setPolicy(int days) {
    return new SetRetentionPolicyService(office.institutions, office.memory)
        .handle(new SetRetentionPolicy.Command(office.privacy, new ExamTerm.AfterExam(days), 365));
  }

  private Instant shownAgain() {
    var outcome =
        office.showErasureDate().handle(new ShowErasureDate.Command(office.as(candidate), subject));
    return ((ShowErasureDate.Shown) outcome).due();
  }

  private List<Letter> lettersOfErasure() {
    return office.outbox.everPut().stream()
        .filter(it -> it.template().equals("data-erased"))
        .toList();
  }
}
