package org.invigil.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.invigil.domain.retention.ExamTerm.AfterCourse;
import org.invigil.domain.retention.ExamTerm.AfterExam;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Rule("RET-3")
class ACourseOrExamShortensNeverLengthensTest {

  private static final ZonedDateTime ENDED =
      ZonedDateTime.parse("2030-05-06T12:00:00+01:00[Europe/London]");
  private static final ZonedDateTime LAST = ENDED.plusDays(10);

  @Test
  @Rule("RET-1")
  void examDataIsErasedNinetyDaysAfterTheExam() {
    assertThat(RetentionPolicy.USUAL.examDataDue(ENDED, LAST, List.of()))
        .isEqualTo(Instant.parse("2030-08-04T11:00:00Z"));
  }

  @Test
  @Rule("RET-1")
  void orSomeDaysAfterTheLastExamOfTheCourse() {
    var policy = new RetentionPolicy(new AfterCourse(60), 365);
    assertThat(policy.examDataDue(ENDED, LAST, List.of())).isEqualTo(LAST.plusDays(60).toInstant());
    assertThat(policy.examDataDue(ENDED, ENDED.minusDays(5), List.of()))
        .isEqualTo(ENDED.plusDays(60).toInstant());
  }

  @Test
  @Rule("RET-2")
  void onboardingDataIsErasedAfterAYear() {
    assertThat(RetentionPolicy.USUAL.onboardingDataDue(ENDED))
        .isEqualTo(ENDED.plusDays(365).toInstant());
  }

  @Test
  void aDayIsADayAlsoWhenClocksChange() {
    var spring = ZonedDateTime.parse("2030-03-30T12:00:00Z[Europe/London]");
    assertThat(new RetentionPolicy(new AfterExam(1), 365).examDataDue(spring, spring, List.of()))
        .isEqualTo(Instant.parse("2030-03-31T11:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "89, true", "90, true", "91, false", "3650, false"})
  void notADayMoreThanTheInstitution(int days, boolean taken) {
    assertThat(Shortening.of(new AfterExam(days), new AfterExam(90)) instanceof Checked.Valid)
        .isEqualTo(taken);
  }

  @Test
  void ofTermsThatCannotBeComparedTheEarlierDateIsExecuted() {
    var afterCourse = Shortening.of(new AfterCourse(3000), new AfterExam(90)).orThrow();
    assertThat(RetentionPolicy.USUAL.examDataDue(ENDED, LAST, List.of(afterCourse)))
        .isEqualTo(ENDED.plusDays(90).toInstant());
  }

  @Test
  void anEarlierDateOfACourseOrAnExamIsExecuted() {
    var course = new Shortening.To(new AfterExam(60));
    var exam = new Shortening.To(new AfterExam(30));
    assertThat(RetentionPolicy.USUAL.examDataDue(ENDED, LAST, List.of(course, exam)))
        .isEqualTo(ENDED.plusDays(30).toInstant());
    assertThat(RetentionPolicy.USUAL.examDataDue(ENDED, LAST, List.of(exam, course)))
        .isEqualTo(ENDED.plusDays(30).toInstant());
    assertThat(RetentionPolicy.USUAL.examDataDue(ENDED, LAST, List.of(Shortening.NONE)))
        .isEqualTo(ENDED.plusDays(90).toInstant());
  }

  @Test
  void termsThatCountFromTheSameDayAreComparedByTheirDays() {
    assertThat(Shortening.of(new AfterCourse(60), new AfterCourse(60)))
        .isInstanceOf(Checked.Valid.class);
    assertThat(Shortening.of(new AfterCourse(61), new AfterCourse(60)))
        .isEqualTo(Checked.broken(RuleCode.RETENTION_LENGTHENED, 60, 61));
  }

  @Test
  @Rule({"RET-1", "RET-2"})
  void thePolicyIsSaidInWords() {
    assertThat(RetentionPolicy.USUAL.inWords())
        .isEqualTo("Exam data is erased 90 days after the exam, onboarding data after 365 days.");
    assertThat(new RetentionPolicy(new AfterCourse(60), 30).inWords())
        .isEqualTo(
            "Exam data is erased 60 days after the last exam of the course, onboarding data after"
                + " 30 days.");
  }

  @ParameterizedTest
  @CsvSource({"1, true", "3650, true", "0, false", "3651, false"})
  void everythingIsKeptOneDayToTenYears(int days, boolean valid) {
    assertThat(RetentionPolicy.readDays(days) instanceof Checked.Valid).isEqualTo(valid);
    for (var of :
        List.<Runnable>of(
            () -> new AfterExam(days),
            () -> new AfterCourse(days),
            () -> new RetentionPolicy(new AfterExam(90), days))) {
      if (valid) {
        assertThatCode(of::run).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(of::run).isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 3651, Integer.MAX_VALUE})
  void nonsenseIsRefused(int days) {
    assertThat(RetentionPolicy.readDays(days)).isInstanceOf(Checked.Broken.class);
    assertThatThrownBy(() -> new AfterExam(days)).isInstanceOf(IllegalArgumentException.class);
  }
}
