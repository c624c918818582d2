package org.invigil.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.invigil.rules.Rule;

@Rule("RET-3")
class RetentionProperties {

  private static final ZonedDateTime ENDED = ZonedDateTime.parse("2030-05-06T12:00:00Z");

  @Property(tries = 300)
  void noShorteningEverLengthens(
      @ForAll @IntRange(min = 1, max = 3650) int institution,
      @ForAll @IntRange(min = 1, max = 3650) int other,
      @ForAll @IntRange(max = 400) int lastOfCourse,
      @ForAll boolean institutionAfterCourse,
      @ForAll boolean otherAfterCourse) {
    var policy = new RetentionPolicy(term(institutionAfterCourse, institution), 365);
    var last = ENDED.plusDays(lastOfCourse);
    var without = policy.examDataDue(ENDED, last, List.of());
    var with =
        policy.examDataDue(ENDED, last, List.of(new Shortening.To(term(otherAfterCourse, other))));
    assertThat(with).isBeforeOrEqualTo(without);
  }

  private static ExamTerm term(boolean afterCourse, int days) {
    return afterCourse ? new ExamTerm.AfterCourse(days) : new ExamTerm.AfterExam(days);
  }
}
