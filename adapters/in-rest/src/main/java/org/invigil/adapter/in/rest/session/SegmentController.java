package org.invigil.adapter.in.rest.session;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.invigil.adapter.in.rest.problem.Problems;
import org.invigil.adapter.in.rest.security.Actors;
import org.invigil.application.port.in.session.KeepSegment;
import org.invigil.application.port.in.session.SessionRefusal;
import org.invigil.domain.evidence.SegmentId;
import org.invigil.domain.evidence.StreamName;
import org.invigil.domain.session.ExamSessionId;

/** Takes sealed segments. A body is read once, to the store's disk, and never held whole. */
@Controller("/api/sessions/{id}/sittings/{sitting}/streams/{stream}/segments")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
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
  HttpResponse<?> put(
      ServerHttpRequest<?> request,
      Authentication who,
      UUID id,
      int sitting,
      String stream,
      long sequence) {
    var name = StreamName.of(stream);
    if (name.isEmpty() || sitting < 1 || sequence < 0) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "segment.no-such-place",
          "Streams are camera, screen, phone and events; sittings count from 1.");
    }
    var claims = SegmentHeaders.read(request.getHeaders());
    if (claims.isEmpty()) {
      return Problems.of(
          HttpStatus.UNPROCESSABLE_ENTITY,
          "segment.unfit-claims",
          "A header of the segment is missing or cannot be read.");
    }
    var segment = new SegmentId(new ExamSessionId(id), sitting, name.get(), sequence);
    try (InputStream body = request.byteBody().toInputStream()) {
      return answer(
          keep.handle(new KeepSegment.Command(Actors.of(who), segment, claims.get(), body)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the body of a segment", e);
    }
  }

  private static HttpResponse<?> answer(KeepSegment.Outcome outcome) {
    return switch (outcome) {
      case KeepSegment.Kept() -> HttpResponse.status(HttpStatus.CREATED);
      case KeepSegment.KeptAlready() -> HttpResponse.ok();
      case KeepSegment.TakenByOtherBytes no -> Problems.of(no);
      case KeepSegment.NotAsAnnounced no -> Problems.of(no);
      case KeepSegment.TooLarge no -> Problems.of(no);
      case KeepSegment.Closed no -> Problems.of(no);
      case SessionRefusal no -> Problems.of(no);
    };
  }
}
