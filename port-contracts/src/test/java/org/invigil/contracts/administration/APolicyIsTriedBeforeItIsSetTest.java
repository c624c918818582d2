package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.invigil.application.port.in.retention.LiftHold;
import org.invigil.application.port.in.retention.PlaceHold;
import org.invigil.application.port.in.retention.SeeHolds;
import org.invigil.application.port.in.retention.SeeKept;
import org.invigil.application.port.in.retention.SeeRetentionPolicy;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.in.retention.TryRetentionPolicy;
import org.invigil.application.service.retention.SeeHoldsService;
import org.invigil.application.service.retention.SeeKeptService;
import org.invigil.application.service.retention.SeeRetentionPolicyService;
import org.invigil.application.service.retention.TryRetentionPolicyService;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.retention.ExamTerm;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.RetentionPolicy;
import org.invigil.domain.retention.Subject;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule("RET-3")
class APolicyIsTriedBeforeItIsSetTest {

  private final Office office = new Office();
  private final TryRetentionPolicy tried =
      new TryRetentionPolicyService(office.dates, office.retained, office.exams, office.enrolments);
  private final SeeKept kept =
      new SeeKeptService(
          office.candidates, office.exams, office.enrolments, office.retained, office.holds);
  private ExamId exam;
  private CandidateId shown;
  private CandidateId notYet;

  @BeforeEach
  void enrolTwoOfWhomOneSawTheDate() {
    exam = office.exam();
    shown = office.candidate();
    notYet = office.candidate();
    office.invite(shown, exam);
    office.invite(notYet, exam);
    office
        .showErasureDate()
        .handle(new ShowErasureDate.Command(office.as(shown), new Subject.ExamData(shown, exam)));
  }

  @Test
  void datesThatWereShownStayAndTheOthersAreToldBeforeAndAfter() {
    var outcome = (TryRetentionPolicy.Tried) tried(office.privacy, 30);
    assertThat(outcome.examDates()).isEqualTo(1);
    assertThat(outcome.onboardingDates()).isZero();
    assertThat(outcome.changes())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.exam()).isEqualTo(exam);
          assertThat(it.candidates()).isEqualTo(1);
          assertThat(it.before()).isEqualTo(Instant.parse("2030-04-10T11:00:00Z"));
          assertThat(it.after()).isEqualTo(Instant.parse("2030-02-09T12:00:00Z"));
        });
    assertThat(
            new SeeRetentionPolicyService(office.dates)
                .handle(new SeeRetentionPolicy.Command(office.privacy)))
        .as("nothing was kept")
        .isEqualTo(new SeeRetentionPolicy.Seen(RetentionPolicy.USUAL));
  }

  @Test
  void thePolicyThatHoldsChangesNothing() {
    assertThat(((TryRetentionPolicy.Tried) tried(office.privacy, 90)).changes()).isEmpty();
    assertThat(
            tried.handle(
                new TryRetentionPolicy.Command(
                    office.privacy, new ExamTerm.AfterExam(30), RetentionPolicy.LONGEST_DAYS + 1)))
        .isInstanceOf(TryRetentionPolicy.Invalid.class);
  }

  @Test
  @Rule("RET-4")
  void aHoldIsSeenUntilItIsLifted() {
    var subject = new Subject.ExamData(shown, exam);
    var placed = (PlaceHold.Placed) place(subject);
    office.clock.advance(Duration.ofDays(4_000));
    assertThat(seen(shown))
        .filteredOn(it -> it.subject().equals(subject))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.held()).isTrue();
          assertThat(it.due()).isPresent();
        });
    assertThat(holds()).singleElement().isInstanceOf(Hold.Standing.class);
    office.liftHold().handle(new LiftHold.Command(office.privacy, placed.hold()));
    assertThat(seen(shown)).noneMatch(SeeKept.Kept::held);
    assertThat(holds()).isEmpty();
  }

  @Test
  void ofACandidateEverythingIsSeenThatMayBeKept() {
    assertThat(seen(notYet))
        .extracting(SeeKept.Kept::subject)
        .containsExactly(new Subject.OnboardingData(notYet), new Subject.ExamData(notYet, exam));
    assertThat(seen(notYet)).allMatch(it -> it.due().isEmpty());
  }

  @Test
  @Rule("SEC-1")
  void onlyPrivacyOfficersAndOnlyOfTheirInstitution() {
    for (var by : List.of(office.officer, office.administrator, office.as(shown), office.system)) {
      assertThat(tried(by, 30)).isEqualTo(new TryRetentionPolicy.NotPermitted());
      assertThat(kept.handle(new SeeKept.Command(by, shown))).isEqualTo(new SeeKept.NotPermitted());
    }
    assertThat(kept.handle(new SeeKept.Command(office.elsewhere(Role.PRIVACY_OFFICER), shown)))
        .isEqualTo(new SeeKept.NoSuchCandidate());
  }

  private List<SeeKept.Kept> seen(CandidateId candidate) {
    return ((SeeKept.Seen) kept.handle(new SeeKept.Command(office.privacy, candidate))).kept();
  }

  private List<Hold> holds() {
    return ((SeeHolds.Seen)
            new SeeHoldsService(office.holds).handle(new SeeHolds.Command(office.privacy)))
        .holds();
  }

  private PlaceHold.Outcome place(Subject subject) {
    return office.placeHold().handle(new PlaceHold.Command(office.privacy, subject, "A case."));
  }

  private TryRetentionPolicy.Outcome tried(Actor by, int days) {
    return tried.handle(new TryRetentionPolicy.Command(by, new ExamTerm.AfterExam(days), 365));
  }
}
