package org.invigil.adapter.in.rest.review;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
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
import org.invigil.application.port.in.review.ReviewRefusal;
import org.invigil.application.port.in.review.TakeRecording;
import org.invigil.domain.session.ExamSessionId;

/** A whole session as one folder. */
@Controller("/api/sessions/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DownloadController {

  private static final String ZIP = "application/zip";

  private final TakeRecording take;
  private final JsonMapper json;

  DownloadController(TakeRecording take, JsonMapper json) {
    this.take = take;
    this.json = json;
  }

  @Get("/download")
  @Produces(MediaType.ALL)
  @Operation(summary = "The session as one folder in a ZIP file, with SHA256SUMS; it is logged")
  HttpResponse<?> download(Authentication who, UUID id) {
    return switch (take.handle(new TakeRecording.Command(Actors.of(who), new ExamSessionId(id)))) {
      case TakeRecording.Taken taken ->
          HttpResponse.ok(new ChunkStream(new RecordingArchive(taken, json)))
              .contentType(MediaType.of(ZIP))
              .header(
                  HttpHeaders.CONTENT_DISPOSITION,
                  "attachment; filename=\"invigil-" + id + ".zip\"")
              .header(HttpHeaders.CACHE_CONTROL, "no-store");
      case ReviewRefusal no -> Problems.of(no);
    };
  }
}
