package org.invigil.adapter.in.rest.session;

import static java.util.concurrent.CompletableFuture.completedStage;
import static java.util.concurrent.CompletableFuture.failedStage;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.evidence.Awaited;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.domain.access.Actor;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/**
 * Takes sealed segments. A body is read once and stays outside the heap until it is durable; no
 * thread waits for it. At most {@link KeepSegment#MOST_BYTES} are read of one.
 */
@Controller("/api/sessions/{id}/sittings/{sitting}/streams/{stream}/segments")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SegmentController {

  private final KeepSegment keep;

  SegmentController(KeepSegment keep) {
    this.keep = keep;
  }

  /**
   * 201 the first time, 200 for the same bytes again, 409 where other bytes have the place.
   *
   * <p>Headers: Content-Digest (RFC 9530, sha-256), Invigil-Started-At, Invigil-Monotonic-Millis,
   * Invigil-Duration-Millis, Invigil-Media-Type, Invigil-Previous-Digest (64 hexadecimal digits or
   * "none"), Invigil-Cut-Short.
   */
  @Put(value = "/{sequence}", consumes = MediaType.ALL)
  CompletionStage<HttpResponse<?>> put(
      ServerHttpRequest<?> request,
      Authentication who,
      UUID id,
      int sitting,
      String stream,
      long sequence) {
    var name = StreamName.of(stream);
    if (name.isEmpty() || sitting < 1 || sequence < 0) {
      return completedStage(
          Problems.of(
              HttpStatus.UNPROCESSABLE_ENTITY,
              "segment.no-such-place",
              "Streams are camera, screen, phone and events; sittings count from 1."));
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
    var claims = SegmentHeaders.read(request.getHeaders());
    if (claims.isEmpty()) {
      return completedStage(
          Problems.of(
              HttpStatus.UNPROCESSABLE_ENTITY,
              "segment.unfit-claims",
              "A header of the segment is missing or cannot be read."));
    }
    if (claims.get().length().map(it -> it > KeepSegment.MOST_BYTES).orElse(false)) {
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

  private CompletionStage<HttpResponse<?>> keep(
      Actor by, SegmentId segment, KeepSegment.Claims claims, ReceivedBytes body) {
    return keep.begin(new KeepSegment.Command(by, segment, claims, body))
        .whenComplete((outcome, failure) -> body.close())
        .<HttpResponse<?>>thenApply(SegmentController::answer)
        .exceptionallyCompose(failure -> failedStage(Awaited.cause(failure)));
  }

  private static HttpResponse<?> answer(KeepSegment.Outcome outcome) {
    return switch (outcome) {
      case KeepSegment.Kept() -> HttpResponse.status(HttpStatus.CREATED);
      case KeepSegment.KeptAlready() -> HttpResponse.ok();
      case KeepSegment.TakenByOtherBytes no -> Problems.of(no);
      case KeepSegment.NotAsAnnounced no -> Problems.of(no);
      case KeepSegment.WrongMediaType no -> Problems.of(no);
      case KeepSegment.TooLarge no -> Problems.of(no);
      case KeepSegment.Closed no -> Problems.of(no);
      case SessionRefusal no -> Problems.of(no);
    };
  }
}
