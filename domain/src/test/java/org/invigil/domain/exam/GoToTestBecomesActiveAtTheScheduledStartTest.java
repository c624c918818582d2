package org.invigil.domain.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.invigil.domain.exam.ExamExamples.CLOSES;
import static org.invigil.domain.exam.ExamExamples.LONDON;
import static org.invigil.domain.exam.ExamExamples.OPENS;
import static org.invigil.domain.exam.ExamExamples.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.invigil.domain.text.Reason;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("EXM-3")
class GoToTestBecomesActiveAtTheScheduledStartTest {

  @Test
  void notOneSecondEarlierAndUntilTheWindowCloses() {
    var exam = ExamExamples.exam();
    assertThat(exam.goToTest(OPENS.minusNanos(1))).isEqualTo(new GoToTest.NotYet(OPENS));
    assertThat(exam.goToTest(OPENS.minusSeconds(1))).isEqualTo(new GoToTest.NotYet(OPENS));
    assertThat(exam.goToTest(OPENS)).isEqualTo(new GoToTest.Active());
    assertThat(exam.goToTest(CLOSES.minusNanos(1))).isEqualTo(new GoToTest.Active());
    assertThat(exam.goToTest(CLOSES)).isEqualTo(new GoToTest.Closed(CLOSES));
  }

  @Test
  @Rule("EXM-1")
  void aPracticeExamHasNoWindowAndCountsForNothing() {
    var practice = ExamExamples.exam(plan(new Schedule.Practice(LONDON), ExamRules.STRICT));
    assertThat(practice.goToTest(Instant.EPOCH)).isEqualTo(new GoToTest.Active());
    assertThat(practice.countsForNothing()).isTrue();
    assertThat(ExamExamples.exam().countsForNothing()).isFalse();
  }

  @Test
  void theWallClockOfTheExamsZoneCounts() {
    var window = window("2030-05-06T10:00", "2030-05-06T13:00", "Europe/London");
    assertThat(window.opens()).isEqualTo(OPENS);
    assertThat(window("2030-05-06T18:00", "2030-05-06T21:00", "Asia/Tokyo").opens())
        .isEqualTo(OPENS);
    assertThat(window("2030-05-06T14:30", "2030-05-06T17:30", "Asia/Kolkata").opens())
        .isEqualTo(OPENS);
  }

  @Test
  void aTimeThatClocksSkipIsRefused() {
    assertThat(local("2030-03-31T01:30", "2030-03-31T05:00", "Europe/London"))
        .isEqualTo(
            Checked.broken(
                RuleCode.EXAM_LOCAL_TIME,
                "a time that exists in Europe/London",
                "2030-03-31T01:30"));
    assertThat(local("2030-03-31T00:30", "2030-03-31T01:59", "Europe/London"))
        .isInstanceOf(Checked.Broken.class);
    assertThat(local("2030-03-31T00:59", "2030-03-31T02:00", "Europe/London"))
        .isInstanceOf(Checked.Valid.class);
  }

  @Test
  void aTimeThatComesTwiceOpensAtTheFirstAndClosesAtTheSecond() {
    var opens = window("2030-10-27T01:30", "2030-10-27T05:00", "Europe/London");
    assertThat(opens.opens()).isEqualTo(Instant.parse("2030-10-27T00:30:00Z"));
    var closes = window("2030-10-26T22:00", "2030-10-27T01:30", "Europe/London");
    assertThat(closes.closes()).isEqualTo(Instant.parse("2030-10-27T01:30:00Z"));
    assertThat(closes.length()).isEqualTo(Duration.ofMinutes(270));
  }

  @ParameterizedTest
  @CsvSource({
    "2030-05-06T10:00:00Z, 2030-05-06T10:00:00Z",
    "2030-05-06T10:00:01Z, 2030-05-06T10:00:00Z",
    "1999-12-31T23:59:59Z, 2030-05-06T10:00:00Z",
    "2030-05-06T10:00:00Z, 2200-01-01T00:00:00Z",
    "+1000000000-12-31T23:59:59Z, +1000000000-12-31T23:59:59.9Z"
  })
  void aWindowOpensBeforeItCloses(Instant opens, Instant closes) {
    assertThat(Schedule.Window.of(opens, closes, LONDON)).isInstanceOf(Checked.Broken.class);
  }

  @Test
  @Rule("EXM-6")
  void aReopenedExamIsActiveAgainForOneCandidate() {
    var until = CLOSES.plusSeconds(3600);
    var enrolment =
        ExamExamples.enrolment()
            .reopen(until, new StaffId(new UUID(0, 9)), new Reason("Network."), CLOSES);
    var exam = ExamExamples.exam();
    assertThat(exam.goToTest(CLOSES, ExamExamples.enrolment()))
        .isEqualTo(new GoToTest.Closed(CLOSES));
    assertThat(exam.goToTest(CLOSES, enrolment)).isEqualTo(new GoToTest.Active());
    assertThat(exam.goToTest(until.minusNanos(1), enrolment)).isEqualTo(new GoToTest.Active());
    assertThat(exam.goToTest(until, enrolment)).isEqualTo(new GoToTest.Closed(until));
    assertThat(exam.goToTest(OPENS.minusSeconds(1), enrolment))
        .isEqualTo(new GoToTest.NotYet(OPENS));
  }

  @Test
  @Rule("EXM-1")
  void aWindowLiesInTheYears2000To2199() {
    var first = Instant.parse("2000-01-01T00:00:00Z");
    var last = Instant.parse("2199-12-31T23:59:59Z");
    assertThat(Schedule.Window.of(first, last, LONDON)).isInstanceOf(Checked.Valid.class);
    assertThat(Schedule.Window.of(first.minusNanos(1), last, LONDON))
        .isInstanceOf(Checked.Broken.class);
    assertThat(Schedule.Window.of(first, last.plusSeconds(1), LONDON))
        .isInstanceOf(Checked.Broken.class);
    assertThatThrownBy(() -> new Schedule.Window(CLOSES, OPENS, LONDON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @Rule("RET-1")
  void anExamIsOverWhenItsWindowClosesAndPracticeWhenItWasSat() {
    assertThat(ExamExamples.exam().plan().schedule().endedFor(OPENS))
        .isEqualTo(CLOSES.atZone(LONDON));
    assertThat(new Schedule.Practice(LONDON).endedFor(OPENS)).isEqualTo(OPENS.atZone(LONDON));
  }

  private static Checked<Schedule> local(String opens, String closes, String zone) {
    return Schedule.Window.ofLocal(
        LocalDateTime.parse(opens), LocalDateTime.parse(closes), ZoneId.of(zone));
  }

  private static Schedule.Window window(String opens, String closes, String zone) {
    return (Schedule.Window) local(opens, closes, zone).orThrow();
  }
}
