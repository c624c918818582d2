package org.invigil.adapter.in.rest.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.SeeExamDay;
import org.invigil.domain.exam.ExamId;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** How an exam goes, candidate by candidate. */
@Controller("/api/exams/{id}/day")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExamDayController {

  private final SeeExamDay see;

  ExamDayController(SeeExamDay see) {
    this.see = see;
  }

  /**
   * @param since when the stage began
   * @param kept pieces of the recording that are here, while it is uploaded
   * @param missing pieces that were recorded, as far as is known, and are not here
   * @param problem whether a problem was reported and not answered
   */
  @Serdeable
  record AttendingWire(
      UUID candidate,
      String name,
      SeeExamDay.Stage stage,
      boolean guidelinesRead,
      @Nullable UUID session,
      @Nullable Instant since,
      @Nullable Instant deadline,
      @Nullable Integer kept,
      @Nullable Integer missing,
      boolean problem,
      int sessionsAllowed) {

    static AttendingWire of(SeeExamDay.Attending it) {
      return new AttendingWire(
          it.candidate().value(),
          it.name(),
          it.stage(),
          it.guidelinesRead(),
          it.session().map(ExamSessionId::value).orElse(null),
          it.since().orElse(null),
          it.deadline().orElse(null),
          it.upload().map(SeeExamDay.Upload::kept).orElse(null),
          it.upload().map(SeeExamDay.Upload::missing).orElse(null),
          it.problem(),
          it.sessionsAllowed());
    }
  }

  @Serdeable
  record DayWire(Instant serverTime, List<AttendingWire> candidates) {}

  @Operation(
      summary = "Shows how an exam goes, candidate by candidate",
      description =
          "For exams officers, and for instructors, proctors and support assigned to the exam."
              + " Nothing of a recording is shown.")
  @Get
  HttpResponse<?> seeDay(UUID id, Authentication who) {
    return switch (see.handle(new SeeExamDay.Command(Actors.of(who), new ExamId(id)))) {
      case SeeExamDay.Seen(var exam, var all, var now) ->
          HttpResponse.ok(new DayWire(now, all.stream().map(AttendingWire::of).toList()));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
