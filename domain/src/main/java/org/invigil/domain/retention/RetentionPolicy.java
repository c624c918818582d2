package org.invigil.domain.retention;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.invigil.domain.rule.Checked;
import org.invigil.domain.rule.RuleCode;
import org.jmolecules.ddd.annotation.ValueObject;

/** How long an institution keeps what it holds of candidates (RET-1, RET-2). */
@ValueObject
public record RetentionPolicy(ExamTerm exam, int onboardingDays) {

  public static final int LONGEST_DAYS = 3650;

  /** Exam data 90 days after the exam, onboarding data 365 days. */
  public static final RetentionPolicy USUAL = new RetentionPolicy(new ExamTerm.AfterExam(90), 365);

  public RetentionPolicy {
    requireDays(onboardingDays);
  }

  public static Checked<Integer> readDays(int days) {
    return days < 1 || days > LONGEST_DAYS
        ? Checked.broken(RuleCode.RETENTION_DAYS, "1 to " + LONGEST_DAYS, days)
        : new Checked.Valid<>(days);
  }

  static void requireDays(int days) {
    readDays(days).orThrow();
  }

  /**
   * When the data of an exam is erased: the earliest date that the institution, the course or the
   * exam names, so that none can lengthen (RET-3).
   */
  public Instant examDataDue(
      ZonedDateTime examEnded, ZonedDateTime lastOfCourseEnded, List<Shortening> shortenings) {
    var due = exam.endsFor(examEnded, lastOfCourseEnded);
    for (var shortening : shortenings) {
      if (shortening instanceof Shortening.To(var term)) {
        var earlier = term.endsFor(examEnded, lastOfCourseEnded);
        due = earlier.isBefore(due) ? earlier : due;
      }
    }
    return due.toInstant();
  }

  public Instant onboardingDataDue(ZonedDateTime onboarded) {
    return onboarded.plusDays(onboardingDays).toInstant();
  }

  /** In words, for consent and statements. */
  public String inWords() {
    var exams =
        switch (exam) {
          case ExamTerm.AfterExam(var days) -> days + " days after the exam";
          case ExamTerm.AfterCourse(var days) -> days + " days after the last exam of the course";
        };
    return "Exam data is erased " + exams + ", onboarding data after " + onboardingDays + " days.";
  }
}
