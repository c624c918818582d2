package org.invigil.adapter.in.rest.session;

import static java.util.concurrent.CompletableFuture.completedStage;
import static java.util.concurrent.CompletableFuture.failedStage;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.invigil.adapter.in.rest.pace.Paced;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.adapter.in.rest.security.RecognisesUploaders;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.Sha256;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/**
 * Takes sealed segments. A body is read once and stays outside the heap until it is durable; no
 * thread waits for it. At most {@link KeepSegment#MOST_BYTES} are read of one.
 */
@Controller("/api/sessions/{id}/sittings/{sitting}/streams/{stream}/segments")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SegmentController {

  private static final String PACE = "Invigil-Pace";
  private static final String PACE_SAYS =
      "Milliseconds that the program rests before it sends the next segment, at most a minute;"
          + " absent while the server keeps up";

  private static final String KEPT_SAYS =
      "RFC 9530, sha-256 of the segment that is kept. A program that sent it deletes its own copy"
          + " only where this stands and is the digest that it announced";

  private final KeepSegment keep;

  SegmentController(KeepSegment keep) {
    this.keep = keep;
  }

  @Paced
  @RecognisesUploaders
  @Put(value = "/{sequence}", consumes = MediaType.ALL)
  @Operation(
      summary = "Keep one sealed segment; the same bytes again are answered as the first time",
      description =
          "The body is the sealed segment, 1 byte to 8 MB, of media type application/octet-stream."
              + " An answer of 200 or 201 is a promise: the segment survives a kill and a power"
              + " cut. After any other, and after none, the same may be sent again. A body that"
              + " ends before its Content-Length is no request: the connection is closed, nothing"
              + " is answered and nothing is kept. Where the body comes in chunks, or something on"
              + " the way may cut it short, Invigil-Length says how long it is.",
      parameters = {
        @Parameter(
            in = ParameterIn.HEADER,
            name = "Content-Digest",
            required = true,
            description = "RFC 9530, sha-256, of the body: what is kept is what has it",
            schema = @Schema(type = "string")),
        @Parameter(
            in = ParameterIn.HEADER,
            name = SegmentHeaders.LENGTH,
            description = "Bytes of the body; where it has more or fewer, it is refused",
            schema = @Schema(type = "integer")),
        @Parameter(
            in = ParameterIn.HEADER,
            name = "Invigil-Started-At",
            required = true,
            description = "When the segment began, by the program's wall clock (RFC 3339)",
            schema = @Schema(type = "string")),
        @Parameter(
            in = ParameterIn.HEADER,
            name = "Invigil-Monotonic-Millis",
            required = true,
            description =
                "When it began, by the program's monotonic clock, from the sitting's start"
                    + " in milliseconds",
            schema = @Schema(type = "integer")),
        @Parameter(
            in = ParameterIn.HEADER,
            name = "Invigil-Duration-Millis",
            required = true,
            description = "How long it is: 0 to 60000",
            schema = @Schema(type = "integer")),
        @Parameter(
            in = ParameterIn.HEADER,
            name = "Invigil-Media-Type",
            required = true,
            description =
                "camera and phone video/mp4, screen application/vnd.invigil.screen, events"
                    + " application/x-ndjson; nothing else is taken",
            schema = @Schema(type = "string")),
        @Parameter(
            in = ParameterIn.HEADER,
            name = "Invigil-Previous-Digest",
            required = true,
            description =
                "SHA-256 of the segment before it as 64 lower-case hexadecimal digits,"
                    + " or none",
            schema = @Schema(type = "string")),
        @Parameter(
            in = ParameterIn.HEADER,
            name = "Invigil-Cut-Short",
            required = true,
            description = "Whether the program ended before the segment did: true or false",
            schema = @Schema(type = "string"))
      })
  @ApiResponse(
      responseCode = "201",
      description = "It is kept",
      headers = {
        @Header(
            name = SegmentHeaders.KEPT,
            description = KEPT_SAYS,
            schema = @Schema(type = "string")),
        @Header(name = PACE, description = PACE_SAYS, schema = @Schema(type = "integer"))
      })
  @ApiResponse(
      responseCode = "200",
      description = "The same bytes were kept before",
      headers = {
        @Header(
            name = SegmentHeaders.KEPT,
            description = KEPT_SAYS,
            schema = @Schema(type = "string")),
        @Header(name = PACE, description = PACE_SAYS, schema = @Schema(type = "integer"))
      })
  @ApiResponse(
      responseCode = "403",
      description = "segment.foreign-session: the credential is that of another session",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_PROBLEM))
  @ApiResponse(
      responseCode = "404",
      description = "session.not-found",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_PROBLEM))
  @ApiResponse(
      responseCode = "409",
      description = "segment.taken-by-other-bytes: what was kept first stays",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_PROBLEM))
  @ApiResponse(
      responseCode = "410",
      description = "session.closed or session.erased: nothing more is taken",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_PROBLEM))
  @ApiResponse(
      responseCode = "413",
      description = "segment.too-large: more than 8 MB",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_PROBLEM))
  @ApiResponse(
      responseCode = "415",
      description = "segment.wrong-media-type: the body is not said to be application/octet-stream",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_PROBLEM))
  @ApiResponse(
      responseCode = "422",
      description =
          "segment.wrong-digest, segment.wrong-length and segment.empty: it came damaged;"
              + " segment.not-a-media-type-of-stream, segment.unfit-claims, segment.no-such-place"
              + " and segment.no-such-sitting: it will never be taken so",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_PROBLEM))
  @ApiResponse(
      responseCode = "503",
      description = "store.unavailable: it could not be kept now",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_PROBLEM))
  @ApiResponse(
      responseCode = "507",
      description = "store.no-room: the server's store is full",
      content = @Content(mediaType = MediaType.APPLICATION_JSON_PROBLEM))
  CompletionStage<HttpResponse<?>> put(
      ServerHttpRequest<?> request,
      Authentication who,
      UUID id,
      int sitting,
      String stream,
      long sequence) {
    var name = StreamName.of(stream);
    if (name.isEmpty() || sitting < 1 || sequence < 0) {
      return completedStage(noSuchPlace());
    }
    if (request
        .getContentType()
        .filter(it -> !it.equals(MediaType.APPLICATION_OCTET_STREAM_TYPE))
        .isPresent()) {
      return completedStage(
          Problems.of(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "segment.wrong-media-type",
              "A sealed segment is sent as application/octet-stream."));
    }
    var claims =
        SegmentHeaders.read(
            request.getHeaders(), SegmentHeaders.LENGTH, HttpHeaders.CONTENT_LENGTH);
    if (claims.isEmpty()) {
      return completedStage(unfitClaims());
    }
    if (request.getContentLength() > KeepSegment.MOST_BYTES
        || claims.get().length().map(it -> it > KeepSegment.MOST_BYTES).orElse(false)) {
      return completedStage(Problems.of(new KeepSegment.TooLarge()));
    }
    var wrong = KeepSegment.refusal(name.get(), claims.get().mediaType());
    if (wrong.isPresent()) {
      return completedStage(Problems.of(wrong.get()));
    }
    var segment = new SegmentId(new ExamSessionId(id), sitting, name.get(), sequence);
    return request
        .byteBody()
        .buffer()
        .thenCompose(body -> keep(Actors.of(who), segment, claims.get(), new ReceivedBytes(body)));
  }

  static HttpResponse<?> noSuchPlace() {
    return Problems.of(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "segment.no-such-place",
        "Streams are camera, screen, phone and events; sittings count from 1.");
  }

  static HttpResponse<?> unfitClaims() {
    return Problems.of(
        HttpStatus.UNPROCESSABLE_ENTITY,
        "segment.unfit-claims",
        "A header of the segment is missing or cannot be read.");
  }

  private CompletionStage<HttpResponse<?>> keep(
      Actor by, SegmentId segment, KeepSegment.Claims claims, ReceivedBytes body) {
    return keep.begin(new KeepSegment.Command(by, segment, claims, body))
        .whenComplete((outcome, failure) -> body.close())
        .<HttpResponse<?>>thenApply(outcome -> answer(outcome, claims.digest()))
        .exceptionallyCompose(failure -> failedStage(Awaited.cause(failure)));
  }

  /**
   * @param announced what was kept, where something was
   */
  static HttpResponse<?> answer(KeepSegment.Outcome outcome, Sha256 announced) {
    return switch (outcome) {
      case KeepSegment.Kept() -> kept(HttpStatus.CREATED, announced);
      case KeepSegment.KeptAlready() -> kept(HttpStatus.OK, announced);
      case KeepSegment.TakenByOtherBytes no -> Problems.of(no);
      case KeepSegment.NotAsAnnounced no -> Problems.of(no);
      case KeepSegment.WrongMediaType no -> Problems.of(no);
      case KeepSegment.TooLarge no -> Problems.of(no);
      case KeepSegment.Closed no -> Problems.of(no);
      case KeepSegment.ForeignSession no -> Problems.of(no);
      case SessionRefusal no -> Problems.of(no);
    };
  }

  private static HttpResponse<?> kept(HttpStatus status, Sha256 digest) {
    return HttpResponse.status(status).header(SegmentHeaders.KEPT, SegmentHeaders.written(digest));
  }
}
