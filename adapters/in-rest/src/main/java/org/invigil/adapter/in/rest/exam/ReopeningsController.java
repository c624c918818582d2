package org.invigil.adapter.in.rest.exam;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.Refusal;
import org.invigil.application.port.in.exam.ReopenExam;
import org.invigil.domain.candidate.CandidateId;
import org.invigil.domain.exam.ExamId;

/** An exam is re-opened for one candidate, or may be retaken. */
@Controller("/api/exams/{id}/reopenings")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReopeningsController {

  private final ReopenExam reopen;

  ReopeningsController(ReopenExam reopen) {
    this.reopen = reopen;
  }

  @Serdeable
  record ReopeningWish(UUID candidate, boolean retake, Instant until, String reason) {}

  @Serdeable
  record ReopeningKept(int sessionsAllowed) {}

  /** Re-opens an exam for one candidate, or allows a retake. */
  @Post
  HttpResponse<?> reopen(UUID id, @Body ReopeningWish wish, Authentication who) {
    var command =
        new ReopenExam.Command(
            Actors.of(who),
            new ExamId(id),
            new CandidateId(wish.candidate()),
            wish.retake(),
            wish.until(),
            wish.reason());
    return switch (reopen.handle(command)) {
      case ReopenExam.Reopened(var allowed) -> HttpResponse.created(new ReopeningKept(allowed));
      case Refusal refusal -> Problems.of(refusal);
    };
  }
}
