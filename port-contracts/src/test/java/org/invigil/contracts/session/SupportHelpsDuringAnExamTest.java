package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.session.AcceptRecording;
import org.invigil.application.port.in.session.AskToEnd;
import org.invigil.application.port.in.session.CloseOverdueSessions;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.ConcludeRecording;
import org.invigil.application.port.in.session.ConfirmEnd;
import org.invigil.application.port.in.session.CreditTime;
import org.invigil.application.port.in.session.ReopenSession;
import org.invigil.application.port.in.session.ReportProblem;
import org.invigil.application.port.in.session.SeeSupport;
import org.invigil.application.port.in.session.SessionRefusal.NotYours;
import org.invigil.application.port.in.session.SessionRefusal.Unfit;
import org.invigil.application.port.in.session.SettleReport;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.session.ExamSession;
import org.invigil.domain.support.SupportReportId;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SupportHelpsDuringAnExamTest {

  private final Hall hall = new Hall();
  private final Actor.Staff support = hall.staff(Role.SUPPORT);

  @BeforeEach
  void begin() {
    hall.begin();
    hall.wait(Duration.ofMinutes(20));
  }

  @Test
  @Rule("SUP-1")
  void aRepeatedReportJoinsTheFirst() {
    var first = report("The page is blank.");
    hall.wait(Duration.ofMinutes(3));
    var second = report("Still blank.");

    assertThat(first.joined()).isFalse();
    assertThat(second.joined()).isTrue();
    assertThat(second.reference()).isEqualTo(first.reference());
    assertThat(first.at()).isEqualTo(Hall.TEN.plus(Duration.ofMinutes(20)));
  }

  @Test
  @Rule("SUP-1")
  void whatIsReportedAfterTheAnswerIsNew() {
    var first = report("The page is blank.");
    hall.support
        .settling()
        .handle(new SettleReport.Command(support, waiting().report().id(), "Reload it."));
    var second = report("Now it is red.");

    assertThat(second.joined()).isFalse();
    assertThat(second.reference()).isNotEqualTo(first.reference());
  }

  @Test
  @Rule("SUP-2")
  void staffSeeTheSessionBesideTheReport() {
    report("The page is blank.");
    hall.wait(Duration.ofMinutes(7));

    var waiting = waiting();
    assertThat(waiting.state()).isEqualTo("running");
    assertThat(waiting.deadline()).isEqualTo(hall.session().deadline());
    assertThat(waiting.creditable()).isEqualTo(Duration.ofMinutes(7));
    assertThat(see(hall.proctor())).isInstanceOf(SeeSupport.NotForYou.class);
    assertThat(see(hall.sitter)).isInstanceOf(SeeSupport.NotForYou.class);
  }

  @Test
  @Rule({"SES-8", "SUP-2"})
  void lostTimeIsCreditedFromTheMomentOfTheReport() {
    report("The page is blank.");
    hall.wait(Duration.ofMinutes(7));
    var report = Optional.of(waiting().report().id());
    var deadline = hall.session().deadline();

    assertThat(credit(support, report, Duration.ofMinutes(7).plusSeconds(1)))
        .isInstanceOf(CreditTime.MoreThanLost.class);
    assertThat(credit(support, report, Duration.ofMinutes(5)))
        .isEqualTo(new CreditTime.Credited(deadline.plus(Duration.ofMinutes(5))));
    assertThat(credit(support, report, Duration.ofMinutes(3)))
        .isInstanceOf(CreditTime.MoreThanLost.class);
    assertThat(credit(support, report, Duration.ofMinutes(2)))
        .isEqualTo(new CreditTime.Credited(deadline.plus(Duration.ofMinutes(7))));
    assertThat(hall.session().history().credits().getFirst().from())
        .isEqualTo(Hall.TEN.plus(Duration.ofMinutes(20)));
  }

  @Test
  @Rule("SUP-2")
  void staffExtendWithoutAReportAndNobodyElseDoes() {
    assertThat(credit(support, Optional.empty(), Duration.ofMinutes(15)))
        .isInstanceOf(CreditTime.Credited.class);
    assertThat(credit(hall.proctor(), Optional.empty(), Duration.ofMinutes(15)))
        .isInstanceOf(NotYours.class);
    assertThat(credit(support, Optional.empty(), Duration.ZERO)).isInstanceOf(Unfit.class);
    assertThat(
            credit(
                support,
                Optional.of(new SupportReportId(new java.util.UUID(1, 1))),
                Duration.ofMinutes(1)))
        .isInstanceOf(CreditTime.NoSuchReport.class);
  }

  @Test
  @Rule("SES-7")
  void anEndWithoutANetworkIsToldLaterAndLeavesAReport() {
    var confirmed = hall.clock.instant();
    hall.wait(Duration.ofMinutes(10));
    hall.ending
        .asking()
        .handle(
            new AskToEnd.Command(
                hall.sitter, hall.session().id(), Optional.of(confirmed.minusSeconds(4))));

    var over = confirm(Optional.of(confirmed));
    assertThat(over.at()).isEqualTo(confirmed);
    assertThat(over.reference()).isPresent();
    assertThat(hall.session())
        .isInstanceOfSatisfying(
            ExamSession.Ended.class, it -> assertThat(it.endedAt()).isEqualTo(confirmed));
    assertThat(confirm(Optional.of(confirmed)).at()).isEqualTo(confirmed);
  }

  @Test
  @Rule("SUP-2")
  void whatWasEndedByMistakeGoesOnAfterANewCheckIn() {
    hall.ending
        .asking()
        .handle(new AskToEnd.Command(hall.sitter, hall.session().id(), Optional.empty()));
    confirm(Optional.empty());

    assertThat(
            hall.support
                .reopening()
                .handle(new ReopenSession.Command(support, hall.session().id(), "Wrong button.")))
        .isInstanceOf(ReopenSession.Reopened.class);
    assertThat(hall.begin().sitting()).isEqualTo(2);
  }

  @Test
  @Rule("SES-6")
  void aSessionWithoutRecordingIsNotProctoredUnlessItsInstructorDecidesOtherwise() {
    hall.wait(Duration.ofHours(2));
    assertThat(hall.closing.handle(new CloseOverdueSessions.Command(Duration.ZERO, 10)))
        .isEqualTo(new CloseOverdueSessions.Closed(1));
    assertThat(
            hall.uploads
                .completing()
                .handle(new CompleteUpload.Command(hall.sitter, hall.session().id(), List.of())))
        .isInstanceOf(CompleteUpload.NotProctored.class);
    assertThat(hall.session()).isInstanceOf(ExamSession.NotProctored.class);

    assertThat(accept(support)).isInstanceOf(NotYours.class);
    assertThat(accept(hall.staff(Role.INSTRUCTOR))).isInstanceOf(AcceptRecording.Accepted.class);
    assertThat(hall.session()).isInstanceOf(ExamSession.Complete.class);
  }

  @Test
  @Rule("SES-6")
  void whatIsNamedAndNotThereIsAwaitedUntilStaffConclude() {
    hall.record(Duration.ofSeconds(30));
    hall.witness();
    hall.wait(Duration.ofHours(2));
    hall.closing.handle(new CloseOverdueSessions.Command(Duration.ZERO, 10));

    assertThat(
            hall.uploads
                .completing()
                .handle(new CompleteUpload.Command(hall.sitter, hall.session().id(), List.of())))
        .isInstanceOf(CompleteUpload.StillMissing.class);
    assertThat(
            hall.uploads
                .concluding()
                .handle(new ConcludeRecording.Command(support, hall.session().id())))
        .isInstanceOfSatisfying(
            ConcludeRecording.Concluded.class, it -> assertThat(it.broken()).hasSize(1));
  }

  @Test
  void aSessionIsClosedNoSoonerThanItsDeadlineAndGrace() {
    var grace = Duration.ofMinutes(10);
    hall.clock.moveTo(hall.session().deadline().plus(grace).minusMillis(1));
    assertThat(hall.closing.handle(new CloseOverdueSessions.Command(grace, 10)))
        .isEqualTo(new CloseOverdueSessions.Closed(0));

    hall.clock.advance(Duration.ofMillis(1));
    assertThat(hall.closing.handle(new CloseOverdueSessions.Command(grace, 10)))
        .isEqualTo(new CloseOverdueSessions.Closed(1));
  }

  private ReportProblem.Reported report(String text) {
    return (ReportProblem.Reported)
        hall.support
            .reporting()
            .handle(
                new ReportProblem.Command(
                    hall.sitter, hall.session().id(), text, Optional.<Instant>empty()));
  }

  private SeeSupport.Outcome see(Actor by) {
    return hall.support.seeing().handle(new SeeSupport.Command(by));
  }

  private SeeSupport.Waiting waiting() {
    return ((SeeSupport.Seen) see(support)).reports().getFirst();
  }

  private CreditTime.Outcome credit(Actor by, Optional<SupportReportId> report, Duration amount) {
    return hall.support
        .crediting()
        .handle(new CreditTime.Command(by, hall.session().id(), report, amount, "blank page"));
  }

  private ConfirmEnd.Over confirm(Optional<Instant> at) {
    return (ConfirmEnd.Over)
        hall.ending
            .confirming()
            .handle(new ConfirmEnd.Command(hall.sitter, hall.session().id(), at));
  }

  private AcceptRecording.Outcome accept(Actor by) {
    return hall.uploads
        .accepting()
        .handle(new AcceptRecording.Command(by, hall.session().id(), "I was in the room."));
  }
}
