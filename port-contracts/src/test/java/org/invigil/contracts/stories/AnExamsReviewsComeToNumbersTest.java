package org.invigil.contracts.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.invigil.application.port.in.flag.AnalyseSegments;
import org.invigil.application.port.in.review.CloseRecording;
import org.invigil.application.port.in.review.DecideFlags;
import org.invigil.application.port.in.review.OpenRecording;
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.SeeExamStatistics;
import org.invigil.application.port.in.review.SeeFlags;
import org.invigil.application.port.in.review.TakeReport;
import org.invigil.contracts.ReviewStage;
import org.invigil.domain.access.Actor;
import org.invigil.domain.access.Role;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.flag.FlagId;
import org.invigil.domain.flag.FlagKind;
import org.invigil.domain.review.FlagDecision.Answer;
import org.invigil.domain.review.ReviewStatistics.Agreement;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Rule({"REV-1", "REV-2"})
class AnExamsReviewsComeToNumbersTest {

  private final ReviewStage stage = new ReviewStage();
  private Set<FlagId> flags = Set.of();

  @BeforeEach
  void sit() {
    stage.sitThrough("cccccccccc" + "cc--------" + "cccccccccc" + "c---------" + "cccccccccc");
    stage.analyse.handle(new AnalyseSegments.Command(10));
    var seen =
        (SeeFlags.Seen) stage.seeFlags.handle(new SeeFlags.Command(stage.reviewer, stage.session));
    flags = seen.flags().stream().map(it -> it.flag().id()).collect(Collectors.toUnmodifiableSet());
    assertThat(flags).hasSize(2);
  }

  @Test
  void flagsAreCountedByKindAndHowTheyWereDecided() {
    var one = Set.of(flags.iterator().next());
    decide(stage.reviewer, one, Answer.REFER);
    var kinds = statistics(stage.officer).statistics().kinds();
    assertThat(kinds).hasSize(1);
    var away = kinds.getFirst();
    assertThat(away.kind()).isEqualTo(FlagKind.OFF_CAMERA);
    assertThat(away.raised()).isEqualTo(2);
    assertThat(away.referred()).isEqualTo(1);
    assertThat(away.accepted()).isZero();
    assertThat(away.undecided()).isEqualTo(1);
  }

  @Test
  void agreementIsToldOnlyOfFlagsThatSeveralDecided() {
    var second = stage.staff(5, Role.REVIEWER);
    var one = Set.of(flags.iterator().next());
    decide(stage.reviewer, flags, Answer.ACCEPT);
    decide(stage.reviewer, one, Answer.REFER);
    decide(stage.reviewer, one, Answer.ACCEPT);
    assertThat(statistics(stage.reviewer).statistics().agreement()).isEqualTo(new Agreement(0, 0));
    decide(second, flags, Answer.ACCEPT);
    assertThat(statistics(stage.reviewer).statistics().agreement()).isEqualTo(new Agreement(2, 2));
    decide(second, one, Answer.REFER);
    assertThat(statistics(stage.reviewer).statistics().agreement()).isEqualTo(new Agreement(2, 1));
  }

  @Test
  void onlyLooksThatEndedCountAsTime() {
    stage.openRecording.handle(new OpenRecording.Command(stage.reviewer, stage.session));
    var begun = stage.clock.instant();
    stage.clock.moveTo(begun.plusSeconds(90));
    stage.closeRecording.handle(new CloseRecording.Command(stage.reviewer, stage.session));
    stage.openRecording.handle(new OpenRecording.Command(stage.instructor, stage.session));
    assertThat(statistics(stage.officer).spent())
        .isEqualTo(new SeeExamStatistics.TimeSpent(Duration.ofSeconds(90), 1, 1));
  }

  @Test
  void numbersAreForThoseWhoReviewTheExamAndForOfficers() {
    assertThat(ask(stage.candidate, stage.exam.id())).isInstanceOf(ReviewRefusal.NotYours.class);
    assertThat(ask(stage.privacy, stage.exam.id())).isInstanceOf(ReviewRefusal.NotYours.class);
    assertThat(ask(stage.officer, new ExamId(new UUID(0, 4))))
        .isInstanceOf(ReviewRefusal.NoSuchExam.class);
  }

  @Test
  void aReportSaysWhoLookedAndIsAnExport() {
    stage.openRecording.handle(new OpenRecording.Command(stage.reviewer, stage.session));
    decide(stage.reviewer, flags, Answer.ACCEPT);
    var report = (TakeReport.Report) report(stage.instructor);
    assertThat(report.candidate()).contains(stage.person.identifier().value());
    assertThat(report.flags().flags()).hasSize(2).allMatch(it -> it.decision().isPresent());
    assertThat(report.looks())
        .extracting(TakeReport.Looked::what)
        .contains("recording-opened", "flags", "export");
    assertThat(report(stage.candidate)).isInstanceOf(ReviewRefusal.NotYours.class);
    assertThat(report(stage.officer)).isInstanceOf(ReviewRefusal.NotYours.class);
  }

  private void decide(Actor by, Set<FlagId> which, Answer answer) {
    assertThat(
            stage.decideFlags.handle(
                new DecideFlags.Command(by, stage.session, which, answer, "So it is.")))
        .isInstanceOf(DecideFlags.Decided.class);
  }

  private SeeExamStatistics.Seen statistics(Actor by) {
    return (SeeExamStatistics.Seen) ask(by, stage.exam.id());
  }

  private SeeExamStatistics.Outcome ask(Actor by, ExamId exam) {
    return stage.statistics.handle(new SeeExamStatistics.Command(by, exam));
  }

  private TakeReport.Outcome report(Actor by) {
    return stage.report.handle(new TakeReport.Command(by, stage.session));
  }
}
