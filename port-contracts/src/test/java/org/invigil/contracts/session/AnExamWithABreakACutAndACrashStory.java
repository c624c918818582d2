package org.invigil.contracts.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.invigil.application.port.in.session.AskToEnd;
import org.invigil.application.port.in.session.BeginSitting;
import org.invigil.application.port.in.session.CompleteUpload;
import org.invigil.application.port.in.session.ConfirmEnd;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.LeaveDesk;
import org.invigil.application.port.in.session.ReturnToDesk;
import org.invigil.application.port.out.Tokens;
import org.invigil.domain.evidence.GapCause;
import org.invigil.domain.rule.RuleBroken;
import org.invigil.domain.rule.RuleCode;
import org.invigil.domain.session.ExamSession;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

/** A candidate takes seven minutes, loses the network, then power, comes back, and ends. */
@Rule({"SES-1", "SES-2", "SES-3", "SES-4", "SES-5", "SES-6", "SES-7", "SES-11"})
class AnExamWithABreakACutAndACrashStory {

  private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

  private final Hall hall = new Hall();

  @Test
  void everythingIsTold() {
    // The exam begins with check-in, and the address of the exam opens.
    var begun = hall.begin();
    assertThat(begun.sitting()).isEqualTo(1);
    assertThat(begun.examAddress()).isEqualTo("https://lms.example.org/thermodynamics");
    assertThat(begun.dataKey()).hasSize(44);
    var deadline = begun.deadline();
    hall.recordAndUpload(TWO_MINUTES);

    // Seven minutes away, declared: over the limit. Recording goes on, and so does the clock.
    leave();
    hall.recordAndUpload(Duration.ofMinutes(7));
    assertThat(comeBack())
        .isInstanceOfSatisfying(
            ReturnToDesk.BackLate.class,
            it ->
                assertThat(it.broken())
                    .isEqualTo(new RuleBroken(RuleCode.COMFORT_BREAK_LENGTH, "PT5M", "PT7M")));
    assertThat(hall.session().deadline()).isEqualTo(deadline);

    // The network is gone for three minutes. Nothing is interrupted; it is all uploaded later.
    hall.record(Duration.ofMinutes(3));
    assertThat(hall.session()).isInstanceOf(ExamSession.Running.class);
    var duringTheCut = hall.seen(hall.sitter).completeness().uncovered();
    assertThat(duringTheCut)
        .singleElement()
        .extracting("cause")
        .isEqualTo(GapCause.NOT_YET_UPLOADED);
    hall.witness();
    assertThat(hall.upload()).hasSize(18).allMatch(KeepSegment.Kept.class::isInstance);
    assertThat(hall.seen(hall.sitter).completeness().uncovered()).isEmpty();
    assertThat(hall.seen(hall.sitter).missing()).isEmpty();
    assertThat(hall.seen(hall.sitter).unwitnessed()).isEqualTo(14);
    assertThat(hall.session().history().interruptions()).isEmpty();

    // A power cut of twenty seconds; first the spool is uploaded, then the candidate checks in.
    hall.record(Duration.ofSeconds(30));
    var lastSeen = hall.clock.instant();
    hall.wait(Duration.ofSeconds(20));
    hall.upload();
    var again = hall.begin();
    assertThat(again.session()).isEqualTo(begun.session());
    assertThat(again.sitting()).isEqualTo(2);
    assertThat(again.deadline()).isEqualTo(deadline);
    assertThat(again.dataKey()).isEqualTo(begun.dataKey());
    assertThat(hall.session().history().interruptions())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.since()).isEqualTo(lastSeen);
          assertThat(it.lasted()).isEqualTo(Duration.ofSeconds(20));
        });
    hall.recordAndUpload(TWO_MINUTES);

    // The end, in two steps; then nothing is missing but the twenty seconds.
    askToEnd();
    assertThat(confirmEnd().reference()).isEmpty();
    assertThat(complete()).isInstanceOf(CompleteUpload.Complete.class);
    assertThat(hall.session()).isInstanceOf(ExamSession.Complete.class);
    var seen = hall.seen(hall.sitter);
    assertThat(seen.completeness().uncovered())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.cause()).isEqualTo(GapCause.INTERRUPTION);
          assertThat(it.span().length()).isEqualTo(Duration.ofSeconds(20));
        });
    assertThat(hall.recordings.of(hall.session(), hall.clock.instant()).problems()).isEmpty();

    // The credential for uploading is revoked, and nobody can sit the exam once more.
    assertThat(hall.tokens.find(begun.uploadToken(), hall.clock.instant()))
        .isInstanceOf(Tokens.Unknown.class);
    assertThat(hall.begin.handle(new BeginSitting.Command(hall.sitter, hall.checkedIn())))
        .isInstanceOf(BeginSitting.AlreadyOver.class);
  }

  private void leave() {
    assertThat(
            hall.breaks
                .leaving()
                .handle(new LeaveDesk.Command(hall.sitter, hall.session().id(), Optional.empty())))
        .isEqualTo(new LeaveDesk.Away(hall.clock.instant(), Duration.ofMinutes(5)));
  }

  private ReturnToDesk.Outcome comeBack() {
    return hall.breaks
        .returning()
        .handle(new ReturnToDesk.Command(hall.sitter, hall.session().id(), Optional.empty()));
  }

  private void askToEnd() {
    assertThat(
            hall.ending
                .asking()
                .handle(new AskToEnd.Command(hall.sitter, hall.session().id(), Optional.empty())))
        .isEqualTo(new AskToEnd.Asked("Yes, I have completed and submitted my exam"));
  }

  private ConfirmEnd.Over confirmEnd() {
    return (ConfirmEnd.Over)
        hall.ending
            .confirming()
            .handle(new ConfirmEnd.Command(hall.sitter, hall.session().id(), Optional.empty()));
  }

  private CompleteUpload.Outcome complete() {
    return hall.uploads
        .completing()
        .handle(new CompleteUpload.Command(hall.sitter, hall.session().id(), List.of()));
  }
}
