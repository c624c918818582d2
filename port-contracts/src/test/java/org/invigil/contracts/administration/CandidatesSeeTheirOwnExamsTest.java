package org.invigil.contracts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.invigil.application.port.in.access.ConnectProgram;
import org.invigil.application.port.in.exam.ConfirmGuidelines;
import org.invigil.application.port.in.exam.ListMyExams;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.retention.SeeMyErasureDates;
import org.invigil.application.port.in.retention.ShowErasureDate;
import org.invigil.application.port.in.review.GiveVerdict;
import org.invigil.application.port.out.Tokens;
import org.invigil.application.service.access.ConnectProgramService;
import org.invigil.application.service.exam.ConfirmGuidelinesService;
import org.invigil.application.service.exam.ListMyExamsService;
import org.invigil.application.service.retention.SeeMyErasureDatesService;
import org.invigil.contracts.ReviewStage;
import org.invigil.contracts.fakes.InMemoryEnrolments;
import org.invigil.contracts.fakes.InMemoryExamSessions;
import org.invigil.contracts.fakes.InMemoryReviews;
import org.invigil.domain.access.Role;
import org.invigil.domain.access.TokenHolder;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.Enrolment;
import org.invigil.domain.exam.EnrolmentId;
import org.invigil.domain.exam.GoToTest;
import org.invigil.domain.exam.Guidelines;
import org.invigil.domain.retention.Hold;
import org.invigil.domain.retention.HoldId;
import org.invigil.domain.retention.Subject;
import org.invigil.domain.review.Review;
import org.invigil.domain.review.Verdict;
import org.invigil.domain.text.Reason;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule({"EXM-3", "SEC-1"})
class CandidatesSeeTheirOwnExamsTest {

  private final Office office = new Office();
  private final CandidateId candidate = office.candidate();

  private final ListMyExams list =
      new ListMyExamsService(
          office.exams,
          office.enrolments,
          new InMemoryExamSessions(office.memory),
          new InMemoryReviews(office.memory),
          office.clock);

  private ListMyExams.Mine mine(CandidateId of) {
    return (ListMyExams.Mine) list.handle(new ListMyExams.Command(office.as(of)));
  }

  @Test
  void theirOwnAndNobodyElses() {
    var exam = office.exam();
    office.exam();
    office.invite(candidate, exam);
    office.invite(office.candidate(), office.exam());
    assertThat(mine(candidate).now()).isEqualTo(office.clock.instant());
    assertThat(mine(candidate).exams())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.exam().id()).isEqualTo(exam);
          assertThat(it.goToTest())
              .isEqualTo(new GoToTest.NotYet(Instant.parse("2030-01-10T09:00:00Z")));
          assertThat(it.guidelinesRead()).isFalse();
          assertThat(it.sessionsAllowed()).isEqualTo(1);
          assertThat(it.sessions()).isEmpty();
        });
    assertThat(mine(office.candidate()).exams()).isEmpty();
    assertThat(list.handle(new ListMyExams.Command(office.officer)))
        .isEqualTo(new ListMyExams.NotPermitted());
    assertThat(list.handle(new ListMyExams.Command(office.elsewhere(Role.EXAMS_OFFICER))))
        .isEqualTo(new ListMyExams.NotPermitted());
  }

  @Test
  void goToTestIsActiveFromTheScheduledSecondAndNotBefore() {
    office.invite(candidate, office.exam());
    var opens = Instant.parse("2030-01-10T09:00:00Z");
    office.clock.moveTo(opens.minusNanos(1));
    assertThat(mine(candidate).exams().getFirst().goToTest()).isEqualTo(new GoToTest.NotYet(opens));
    office.clock.moveTo(opens);
    assertThat(mine(candidate).exams().getFirst().goToTest()).isEqualTo(new GoToTest.Active());
  }

  @Test
  @Rule("EXM-4")
  void whatWasConfirmedIsToldUntilTheGuidelinesChange() {
    var exam = office.exam();
    office.invite(candidate, exam);
    var version = Guidelines.of(office.exams.find(exam).orElseThrow().value()).version();
    new ConfirmGuidelinesService(office.exams, office.enrolments, office.memory, office.clock)
        .handle(new ConfirmGuidelines.Command(office.as(candidate), exam, version));
    assertThat(mine(candidate).exams().getFirst().guidelinesRead()).isTrue();
  }

  @Test
  @Rule({"FLG-5", "REV-6"})
  void aSessionIsToldAndWhetherItIsDecidedButNothingOfItsFlags() {
    var stage = new ReviewStage();
    var enrolments = new InMemoryEnrolments(stage.memory);
    enrolments.add(
        Enrolment.of(
            new EnrolmentId(UUID.randomUUID()),
            stage.institution,
            stage.exam.id(),
            stage.person.id()));
    var own =
        new ListMyExamsService(stage.exams, enrolments, stage.sessions, stage.reviews, stage.clock);
    stage.sitThrough("cccccccccc");
    var command = new ListMyExams.Command(stage.candidate);
    var before = ((ListMyExams.Mine) own.handle(command)).exams().getFirst().sessions();
    assertThat(before)
        .containsExactly(
            new ListMyExams.MySession(
                stage.session,
                "complete",
                ReviewStage.BEGUN,
                Optional.of(ReviewStage.BEGUN.plusSeconds(10)),
                false));
    stage.analyse.handle(new AnalyseSegments.Command(10));
    stage.giveVerdict.handle(
        new GiveVerdict.Command(stage.instructor, stage.session, Verdict.Kind.CLEAR, ""));
    assertThat(stage.reviews.find(Review.idOf(stage.session))).isPresent();
    assertThat(((ListMyExams.Mine) own.handle(command)).exams().getFirst().sessions())
        .singleElement()
        .matches(ListMyExams.MySession::decided);
  }

  @Test
  @Rule({"RET-3", "RET-4"})
  void theDateOfErasureIsTheOneThatWasShownAndAHoldIsSaid() {
    var exam = office.exam();
    office.invite(candidate, exam);
    var see = new SeeMyErasureDatesService(office.retained, office.enrolments, office.holds);
    var command = new SeeMyErasureDates.Command(office.as(candidate));
    assertThat(see.handle(command)).isEqualTo(new SeeMyErasureDates.Seen(List.of()));
    var subject = new Subject.ExamData(candidate, exam);
    var shown =
        (ShowErasureDate.Shown)
            office
                .showErasureDate()
                .handle(new ShowErasureDate.Command(office.as(candidate), subject));
    assertThat(see.handle(command))
        .isEqualTo(
            new SeeMyErasureDates.Seen(
                List.of(
                    new SeeMyErasureDates.KeptUntil(subject, shown.due(), shown.policy(), false))));
    office.holds.add(
        new Hold.Standing(
            new HoldId(UUID.randomUUID()),
            office.institution.id(),
            subject,
            new Reason("A dispute."),
            office.clock.instant()));
    assertThat(((SeeMyErasureDates.Seen) see.handle(command)).kept())
        .singleElement()
        .matches(SeeMyErasureDates.KeptUntil::held);
    assertThat(see.handle(new SeeMyErasureDates.Command(office.officer)))
        .isEqualTo(new SeeMyErasureDates.NotPermitted());
  }

  @Test
  void theProgramGetsATokenOfItsOwnForHalfADay() {
    var connect = new ConnectProgramService(office.tokens, office.memory, office.clock);
    var connected =
        (ConnectProgram.Connected) connect.handle(new ConnectProgram.Command(office.as(candidate)));
    var until = office.clock.instant().plus(Duration.ofHours(12));
    assertThat(connected.expires()).isEqualTo(until);
    assertThat(office.tokens.find(connected.token(), until.minusNanos(1)))
        .isEqualTo(
            new Tokens.Good(new TokenHolder.OfCandidate(candidate, office.institution.id())));
    assertThat(office.tokens.find(connected.token(), until)).isEqualTo(new Tokens.Expired());
    assertThat(connected.toString()).doesNotContain(connected.token());
    for (var other : List.of(office.officer, office.system)) {
      assertThat(connect.handle(new ConnectProgram.Command(other)))
          .isEqualTo(new ConnectProgram.NotPermitted());
    }
  }
}
