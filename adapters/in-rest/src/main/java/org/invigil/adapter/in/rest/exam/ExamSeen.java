package org.invigil.adapter.in.rest.exam;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.invigil.application.port.in.exam.SeeExam;
import org.invigil.domain.exam.Approval;
import org.invigil.domain.exam.Capture;
import org.invigil.domain.exam.GoToTest;
import org.invigil.domain.exam.LockDown;
import org.invigil.domain.exam.Schedule;
import org.invigil.domain.exam.Service;
import org.jspecify.annotations.Nullable;

/** An exam as it is shown. */
@Serdeable
record ExamSeen(
    UUID exam,
    UUID course,
    String title,
    @Nullable Instant opens,
    @Nullable Instant closes,
    String zone,
    boolean practice,
    String duration,
    String address,
    Service service,
    Set<Capture> captures,
    String longestBreak,
    LockDown lockDown,
    String technicalContact,
    String schoolContact,
    @Nullable Instant approved,
    GoToTestState goToTest,
    Instant serverTime) {

  /** Whether "Go to test" is active. */
  enum GoToTestState {
    NOT_YET,
    ACTIVE,
    CLOSED
  }

  static ExamSeen of(SeeExam.Seen seen) {
    var exam = seen.exam();
    var plan = exam.plan();
    var window = plan.schedule() instanceof Schedule.Window it ? it : null;
    return new ExamSeen(
        exam.id().value(),
        exam.course().value(),
        plan.title(),
        window == null ? null : window.opens(),
        window == null ? null : window.closes(),
        plan.schedule().zone().getId(),
        window == null,
        plan.duration().toString(),
        plan.address().toString(),
        plan.service(),
        plan.captures(),
        plan.rules().longestBreak().toString(),
        plan.lockDown(),
        plan.contacts().technical(),
        plan.contacts().school(),
        exam.approval() instanceof Approval.Approved(var by, var at) ? at : null,
        state(seen.goToTest()),
        seen.now());
  }

  private static GoToTestState state(GoToTest goToTest) {
    return switch (goToTest) {
      case GoToTest.NotYet notYet -> GoToTestState.NOT_YET;
      case GoToTest.Active active -> GoToTestState.ACTIVE;
      case GoToTest.Closed closed -> GoToTestState.CLOSED;
    };
  }
}
