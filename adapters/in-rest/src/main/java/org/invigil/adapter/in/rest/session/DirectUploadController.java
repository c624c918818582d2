package org.invigil.adapter.in.rest.session;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.session.UploadDirectly;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** Segments that a program brings to the evidence store itself, where the server lets it. */
@Controller("/api/sessions/{id}/sittings/{sitting}/streams/{stream}/segments/{sequence}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
class DirectUploadController {

  private static final String DESCRIPTION =
      "With the headers of an upload, and Invigil-Length (bytes of the sealed segment); no body.";

  private final UploadDirectly uploads;

  DirectUploadController(UploadDirectly uploads) {
    this.uploads = uploads;
  }

  /**
   * @param headers that must be sent just so
   */
  @Serdeable
  record AddressSeen(String method, String uri, Map<String, String> headers) {}

  @Post(value = "/address", consumes = MediaType.ALL)
  @Operation(
      summary = "Where a sealed segment can be put, once, for some minutes",
      description = DESCRIPTION)
  HttpResponse<?> address(
      HttpRequest<?> request,
      Authentication who,
      UUID id,
      int sitting,
      String stream,
      long sequence) {
    return asked(request, who, id, sitting, stream, sequence, uploads::address);
  }

  @Post(value = "/confirmation", consumes = MediaType.ALL)
  @Operation(
      summary = "Keep a segment that was put to its address; 201 the first time, 200 again",
      description = DESCRIPTION + " The answer's Repr-Digest is that of what is kept.")
  HttpResponse<?> confirm(
      HttpRequest<?> request,
      Authentication who,
      UUID id,
      int sitting,
      String stream,
      long sequence) {
    return asked(request, who, id, sitting, stream, sequence, uploads::confirm);
  }

  private static HttpResponse<?> asked(
      HttpRequest<?> request,
      Authentication who,
      UUID id,
      int sitting,
      String stream,
      long sequence,
      Function<UploadDirectly.Command, UploadDirectly.Outcome> question) {
    var name = StreamName.of(stream);
    if (name.isEmpty() || sitting < 1 || sequence < 0) {
      return SegmentController.noSuchPlace();
    }
    var claims = SegmentHeaders.read(request.getHeaders(), SegmentHeaders.LENGTH);
    if (claims.isEmpty() || claims.get().length().isEmpty()) {
      return SegmentController.unfitClaims();
    }
    var segment = new SegmentId(new ExamSessionId(id), sitting, name.get(), sequence);
    return answer(
        question.apply(new UploadDirectly.Command(Actors.of(who), segment, claims.get())),
        claims.get().digest());
  }

  private static HttpResponse<?> answer(UploadDirectly.Outcome outcome, Sha256 announced) {
    return switch (outcome) {
      case UploadDirectly.Address it ->
          HttpResponse.status(HttpStatus.OK)
              .body(new AddressSeen("PUT", it.uri().toString(), it.headers()))
              .header(HttpHeaders.CACHE_CONTROL, "no-store");
      case UploadDirectly.Answered(var kept) -> SegmentController.answer(kept, announced);
      case UploadDirectly.NotDirect no -> Problems.of(no);
      case UploadDirectly.NotThere no -> Problems.of(no);
    };
  }
}
