package org.invigil.adapter.in.rest.review;

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
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.TakeReport;
import org.invigil.domain.session.ExamSessionId;
import org.jspecify.annotations.Nullable;

/** Everything found and decided about a session, for the file of a case. */
@Controller("/api/sessions/{id}/report")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {

  /**
   * @param candidate the institution's identifier; absent where the candidate was erased
   */
  @Serdeable
  record ReportWire(
      UUID session,
      UUID exam,
      String examTitle,
      @Nullable String candidate,
      Instant begun,
      FlagsController.FlagsWire found,
      ReviewController.ReviewWire review,
      List<LookedWire> looks) {}

  /** One look of a member of staff. */
  @Serdeable
  record LookedWire(Instant at, String what, String who) {}

  private final TakeReport takeReport;

  ReportController(TakeReport takeReport) {
    this.takeReport = takeReport;
  }

  @Get
  @Operation(summary = "Flags, decisions and who looked, for the file of a case; logged as export")
  HttpResponse<?> take(Authentication who, UUID id) {
    return switch (takeReport.handle(
        new TakeReport.Command(Actors.of(who), new ExamSessionId(id)))) {
      case TakeReport.Report report -> HttpResponse.ok(wire(report));
      case ReviewRefusal no -> Problems.of(no);
    };
  }

  private static ReportWire wire(TakeReport.Report it) {
    return new ReportWire(
        it.session().value(),
        it.exam().value(),
        it.examTitle(),
        it.candidate().orElse(null),
        it.begun(),
        FlagsController.wire(it.flags()),
        ReviewController.wire(it.review()),
        it.looks().stream().map(one -> new LookedWire(one.at(), one.what(), one.who())).toList());
  }
}
