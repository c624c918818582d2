package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.invigil.application.port.in.exam.ApproveExam;
import org.invigil.application.port.in.exam.ConfirmGuidelines;
import org.invigil.application.port.in.exam.CreateExam;
import org.invigil.application.port.in.exam.LaunchExam;
import org.invigil.application.port.in.exam.PlanWish;
import org.invigil.application.port.in.exam.ReopenExam;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.application.port.in.exam.SeeGuidelines;
import org.invigil.application.service.exam.ApproveExamService;
import org.invigil.application.service.exam.ConfirmGuidelinesService;
import org.invigil.application.service.exam.LaunchExamService;
import org.invigil.application.service.exam.ReopenExamService;
import org.invigil.application.service.exam.SeeExamService;
import org.invigil.application.service.exam.SeeGuidelinesService;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.GoToTest;
import org.invigil.domain.exam.LaunchOrigin;
import org.invigil.domain.institution.Platform;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("EXM-1")
class ExamsAreArrangedTest {

  private final Office office = new Office();
  private final CandidateId candidate = office.candidate();

  @Test
  void anExamIsKeptAsItWasWishedAndItsInstructorIsAssigned() {
    var exam = office.exam();
    var kept = office.exams.find(exam).orElseThrow().value();
    assertThat(kept.plan().title()).isEqualTo("Thermodynamics");
    assertThat(kept.rules().longestBreak()).isEqualTo(Duration.ofMinutes(5));
    var account = office.accounts.find(((Actor.Staff) office.instructor).id()).orElseThrow();
    assertThat(account.value().assignedExams()).contains(exam);
  }

  @ParameterizedTest
  @CsvSource({"PT5M, true", "PT5M0.001S, false", "PT6M, false", "PT10S, true"})
  @Rule("SES-3")
  void anExamMaySetAShorterBreakNeverALongerOne(Duration longest, boolean created) {
    var wish = office.examWish();
    var outcome =
        office.createExam().handle(with(wish, wish.plan().times(), wish.plan().title(), longest));
    assertThat(outcome instanceof CreateExam.Created).isEqualTo(created);
    if (outcome instanceof CreateExam.Invalid invalid) {
      assertThat(invalid.code()).isEqualTo("comfort-break.length");
    }
  }

  @Test
  void nonsenseIsRefusedWithACodeAndASentence() {
    var wish = office.examWish();
    var none = Duration.ZERO;
    expect(with(wish, wish.plan().times(), "", none), "text.length");
    expect(with(wish, wish.plan().times(), "x".repeat(10_000), none), "text.length");
    expect(with(wish, new PlanWish.AsPractice("Mars/Olympus"), "Exam", none), "exam.time-zone");
    var now = office.clock.instant();
    expect(with(wish, new PlanWish.AtInstants(now, now, "UTC"), "Exam", none), "exam.window");
    expect(
        with(wish, new PlanWish.AtInstants(now, now.plusSeconds(3600), "UTC"), "Exam", none),
        "exam.duration");
    expect(
        with(
            wish,
            new PlanWish.AtLocalTimes(
                LocalDateTime.parse("2030-03-31T01:30"),
                LocalDateTime.parse("2030-03-31T09:00"),
                "Europe/London"),
            "Exam",
            none),
        "exam.local-time");
  }

  @Test
  @Rule("SEC-1")
  void onlyAnExamsOfficerCreatesAndOnlyInTheirInstitution() {
    var wish = office.examWish();
    for (var by :
        List.of(office.administrator, office.instructor, office.privacy, office.as(candidate))) {
      assertThat(office.createExam().handle(by(wish, by))).isEqualTo(new CreateExam.NotPermitted());
    }
    assertThat(office.createExam().handle(by(wish, office.elsewhere(Role.EXAMS_OFFICER))))
        .isEqualTo(new CreateExam.NotPermitted());
  }

  @Test
  @Rule({"EXM-3", "SEC-1"})
  void enrolledCandidatesSeeTheirExamAndNobodyElses() {
    var exam = office.exam();
    var see = new SeeExamService(office.exams, office.enrolments, office.clock);
    var command = new SeeExam.Command(office.as(candidate), exam);
    assertThat(see.handle(command)).isEqualTo(new SeeExam.NoSuchExam());
    office.invite(candidate, exam);
    assertThat(see.handle(command))
        .isInstanceOfSatisfying(
            SeeExam.Seen.class,
            it ->
                assertThat(it.goToTest())
                    .isEqualTo(new GoToTest.NotYet(Instant.parse("2030-01-10T09:00:00Z"))));
    office.clock.moveTo(Instant.parse("2030-01-10T09:00:00Z"));
    assertThat(((SeeExam.Seen) see.handle(command)).goToTest()).isEqualTo(new GoToTest.Active());
    assertThat(see.handle(new SeeExam.Command(office.elsewhere(Role.EXAMS_OFFICER), exam)))
        .isEqualTo(new SeeExam.NoSuchExam());
    assertThat(see.handle(new SeeExam.Command(office.member(Role.REVIEWER), exam)))
        .isEqualTo(new SeeExam.NoSuchExam());
  }

  @Test
  @Rule("EXM-4")
  void theConfirmationKeepsVersionAndTime() {
    var exam = office.exam();
    office.invite(candidate, exam);
    var see = new SeeGuidelinesService(office.exams, office.enrolments);
    var confirm =
        new ConfirmGuidelinesService(office.exams, office.enrolments, office.memory, office.clock);
    var by = office.as(candidate);
    var seen = (SeeGuidelines.Seen) see.handle(new SeeGuidelines.Command(by, exam));
    assertThat(seen.confirmed()).isFalse();
    assertThat(confirm.handle(new ConfirmGuidelines.Command(by, exam, "another")))
        .isEqualTo(new ConfirmGuidelines.AnotherVersion());
    var at = office.clock.instant();
    assertThat(confirm.handle(new ConfirmGuidelines.Command(by, exam, seen.version())))
        .isEqualTo(new ConfirmGuidelines.Confirmed(seen.version(), at));
    office.clock.advance(Duration.ofHours(1));
    assertThat(confirm.handle(new ConfirmGuidelines.Command(by, exam, seen.version())))
        .isEqualTo(new ConfirmGuidelines.Confirmed(seen.version(), at));
    assertThat(((SeeGuidelines.Seen) see.handle(new SeeGuidelines.Command(by, exam))).confirmed())
        .isTrue();
    assertThat(confirm.handle(new ConfirmGuidelines.Command(office.officer, exam, seen.version())))
        .isEqualTo(new ConfirmGuidelines.NotPermitted());
  }

  @Test
  @Rule("EXM-5")
  void aLaunchFromAnywhereElseIsRefusedAndLogged() {
    var exam = office.exam();
    office.invite(candidate, exam);
    var launch =
        new LaunchExamService(
            office.exams,
            office.enrolments,
            office.institutions,
            office.candidates,
            (institution, of, broken, at) -> office.refusedLaunches.add(broken),
            office.memory,
            office.clock);
    var fromLink =
        new LaunchExam.Command(office.as(candidate), exam, new LaunchOrigin.PersonalLink());
    assertThat(launch.handle(fromLink)).isInstanceOf(LaunchExam.Refused.class);
    var approve = new ApproveExamService(office.exams, office.memory, office.clock);
    assertThat(approve.handle(new ApproveExam.Command(office.instructor, exam)))
        .isEqualTo(new ApproveExam.NotPermitted());
    assertThat(approve.handle(new ApproveExam.Command(office.officer, exam)))
        .isInstanceOf(ApproveExam.Approved.class);
    assertThat(launch.handle(fromLink)).isEqualTo(new LaunchExam.Admitted());
    var fromElsewhere = new LaunchOrigin.Lms(new Platform("https://evil.example.org", "invigil"));
    assertThat(launch.handle(new LaunchExam.Command(office.as(candidate), exam, fromElsewhere)))
        .isInstanceOfSatisfying(
            LaunchExam.Refused.class, it -> assertThat(it.code()).isEqualTo("launch.platform"));
    assertThat(office.refusedLaunches)
        .extracting(it -> it.rule().code())
        .containsExactly("launch.approval", "launch.platform");
  }

  @Test
  @Rule("EXM-6")
  void anInstructorReopensTheirExamForOneCandidate() {
    var exam = office.exam();
    office.invite(candidate, exam);
    var reopen =
        new ReopenExamService(office.exams, office.enrolments, office.memory, office.clock);
    var until = office.clock.instant().plus(Duration.ofDays(9));
    var assigned =
        office.accounts.find(((Actor.Staff) office.instructor).id()).orElseThrow().value().actor();
    assertThat(
            reopen.handle(
                new ReopenExam.Command(
                    assigned, exam, candidate, true, until, "The power failed.")))
        .isEqualTo(new ReopenExam.Reopened(2));
    assertThat(
            reopen.handle(
                new ReopenExam.Command(office.instructor, exam, candidate, true, until, "Why.")))
        .isEqualTo(new ReopenExam.NotPermitted());
    assertThat(reopen.handle(new ReopenExam.Command(assigned, exam, candidate, true, until, "  ")))
        .isInstanceOf(ReopenExam.Invalid.class);
    assertThat(
            reopen.handle(
                new ReopenExam.Command(
                    assigned, exam, candidate, false, office.clock.instant(), "Why.")))
        .isEqualTo(new ReopenExam.TimePassed());
  }

  private void expect(CreateExam.Command command, String code) {
    assertThat(office.createExam().handle(command))
        .isInstanceOfSatisfying(
            CreateExam.Invalid.class,
            it -> {
              assertThat(it.code()).isEqualTo(code);
              assertThat(it.sentence()).isNotBlank();
            });
  }

  private static CreateExam.Command by(CreateExam.Command wish, Actor by) {
    return copy(wish, by, wish.plan().times(), wish.plan().title(), wish.plan().permits());
  }

  private static CreateExam.Command with(
      CreateExam.Command wish, PlanWish.Times times, String title, Duration longestBreak) {
    var permits =
        new PlanWish.Permits(
            Set.of(),
            List.of(),
            Set.of(),
            Set.of(),
            false,
            false,
            false,
            false,
            Optional.of(longestBreak));
    return copy(wish, wish.by(), times, title, permits);
  }

  private static CreateExam.Command copy(
      CreateExam.Command wish,
      Actor by,
      PlanWish.Times times,
      String title,
      PlanWish.Permits permits) {
    var plan = wish.plan();
    return new CreateExam.Command(
        by,
        wish.course(),
        wish.instructor(),
        new PlanWish(
            title,
            times,
            plan.duration(),
            plan.address(),
            plan.ownGuidelines(),
            permits,
            plan.service(),
            plan.captures(),
            plan.technicalContact(),
            plan.schoolContact(),
            plan.retention(),
            plan.lockDown()));
  }
}
