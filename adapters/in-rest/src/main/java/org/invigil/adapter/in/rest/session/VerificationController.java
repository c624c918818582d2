package org.invigil.adapter.in.rest.session;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.invigil.adapter.in.rest.ChunkStream;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.session.SeeCompleteness;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.application.port.in.session.VerifyRecording;
import org.invigil.domain.session.ExamSessionId;

/** What is missing of a recording, and whether the rest is as it was recorded. */
@Controller("/api/sessions/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class VerificationController {

  private static final String LINES = "application/x-ndjson";

  private final SeeCompleteness completeness;
  private final VerifyRecording verify;
  private final JsonMapper json;

  VerificationController(SeeCompleteness completeness, VerifyRecording verify, JsonMapper json) {
    this.completeness = completeness;
    this.verify = verify;
    this.json = json;
  }

  @Get("/completeness")
  @Operation(summary = "What is missing of the recording, stream by stream, with its cause")
  HttpResponse<?> completeness(Authentication who, UUID id) {
    return switch (completeness.handle(
        new SeeCompleteness.Command(Actors.of(who), new ExamSessionId(id)))) {
      case SeeCompleteness.Measured it -> HttpResponse.ok(CompletenessWire.of(id, it));
      case SessionRefusal no -> Problems.of(no);
    };
  }

  /**
   * A line of JSON for each piece and each finding; the last line has {@code "whole"}. An answer
   * without that line broke off and proves nothing.
   */
  @Get("/verification")
  @Produces(MediaType.ALL)
  @Operation(summary = "Open and check every piece: lines of JSON, the last one with the verdict")
  HttpResponse<?> verify(
      Authentication who, UUID id, @QueryValue(defaultValue = "true") String open) {
    if (!open.equals("true") && !open.equals("false")) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY, "request.unknown-choice", "\"open\" is true or false.");
    }
    return switch (verify.handle(
        new VerifyRecording.Command(Actors.of(who), new ExamSessionId(id), open.equals("true")))) {
      case VerifyRecording.Verifying it ->
          HttpResponse.ok(new ChunkStream(new VerificationLines(it, json)))
              .contentType(MediaType.of(LINES))
              .header("Invigil-Pieces", Long.toString(it.pieces()))
              .header(HttpHeaders.CACHE_CONTROL, "no-store");
      case SessionRefusal no -> Problems.of(no);
    };
  }
}
