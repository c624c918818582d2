package org.invigil.domain.exam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.invigil.domain.exam.ExamExamples.CLOSES;
import static org.invigil.domain.exam.ExamExamples.OPENS;

import java.util.UUID;
import org.invigil.domain.access.StaffId;
import org.invigil.domain.text.Reason;
import org.invigil.rules.Rule;
import org.junit.jupiter.api.Test;

@Rule("EXM-6")
class AnExamIsReopenedOrRetakenForOneCandidateTest {

  private static final StaffId INSTRUCTOR = new StaffId(new UUID(0, 9));
  private static final Reason WHY = new Reason("The power failed.");

  @Test
  void bothAreKeptWithReasonAndTime() {
    var enrolment =
        ExamExamples.enrolment()
            .reopen(CLOSES.plusSeconds(60), INSTRUCTOR, WHY, CLOSES)
            .allowRetake(CLOSES.plusSeconds(30), INSTRUCTOR, WHY, CLOSES);
    assertThat(enrolment.reopenings())
        .containsExactly(
            new Reopening(false, CLOSES.plusSeconds(60), INSTRUCTOR, WHY, CLOSES),
            new Reopening(true, CLOSES.plusSeconds(30), INSTRUCTOR, WHY, CLOSES));
    assertThat(enrolment.openAgainUntil()).contains(CLOSES.plusSeconds(60));
  }

  @Test
  void onlyARetakeAllowsAnotherSession() {
    var enrolment = ExamExamples.enrolment();
    assertThat(enrolment.sessionsAllowed()).isEqualTo(1);
    assertThat(enrolment.reopen(CLOSES, INSTRUCTOR, WHY, OPENS).sessionsAllowed()).isEqualTo(1);
    assertThat(enrolment.allowRetake(CLOSES, INSTRUCTOR, WHY, OPENS).sessionsAllowed())
        .isEqualTo(2);
  }
}
